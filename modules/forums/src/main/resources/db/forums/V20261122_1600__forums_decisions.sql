-- What a moderator decided about a post, a topic or a member. It stays in the record when it is undone.
CREATE TABLE decision (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    forum        uuid NOT NULL REFERENCES forum ON DELETE CASCADE,
    kind         text NOT NULL CHECK (kind IN ('hide', 'lock', 'move', 'warn', 'suspend', 'refuse', 'edit')),
    topic        uuid REFERENCES topic ON DELETE CASCADE,
    post         uuid REFERENCES post ON DELETE CASCADE,
    -- Whom it concerns, in the name of the Trust for which they wrote.
    person       uuid NOT NULL,
    trust        text,
    reason       text NOT NULL CHECK (reason <> ''),
    decided_by   uuid NOT NULL,
    decided_at   timestamptz NOT NULL,
    -- The day on which somebody who is suspended can write again.
    until        date,
    moved_to     uuid REFERENCES forum ON DELETE SET NULL,
    -- What a post said before a moderator changed it, and what they made of it.
    body_before  text,
    body_after   text,
    undone_by    uuid,
    undone_at    timestamptz,
    undone_why   text,
    CHECK ((kind = 'suspend') = (until IS NOT NULL)),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE INDEX decision_forum ON decision (forum, id DESC);
CREATE INDEX decision_person ON decision (forum, person);
CREATE INDEX decision_topic ON decision (topic);
CREATE INDEX decision_post ON decision (post);

-- One for each decision, by the member whom it concerns.
CREATE TABLE appeal (
    decision    uuid PRIMARY KEY REFERENCES decision ON DELETE CASCADE,
    words       text NOT NULL CHECK (words <> ''),
    made_at     timestamptz NOT NULL,
    granted     boolean,
    answer      text,
    answered_by uuid,
    answered_at timestamptz,
    CHECK ((answered_at IS NULL) = (granted IS NULL))
);

-- That something is against the rules; without a post it is about the topic as a whole.
CREATE TABLE report (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    forum       uuid NOT NULL REFERENCES forum ON DELETE CASCADE,
    topic       uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
    post        uuid REFERENCES post ON DELETE CASCADE,
    reason      text NOT NULL CHECK (reason IN ('unkind', 'identifies', 'advertising', 'wrong', 'other')),
    words       text NOT NULL DEFAULT '',
    reporter    uuid NOT NULL,
    made_at     timestamptz NOT NULL,
    outcome     text CHECK (outcome IN ('acted', 'left')),
    -- What the reporter is told.
    answer      text,
    decided_by  uuid,
    decided_at  timestamptz,
    decision    uuid REFERENCES decision ON DELETE SET NULL,
    CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
-- One open report by a person about the same thing.
CREATE UNIQUE INDEX report_open ON report (coalesce(post, topic), reporter) WHERE decided_at IS NULL;
CREATE INDEX report_forum ON report (forum, id DESC);
CREATE INDEX report_reporter ON report (forum, reporter);
