-- Acts in the forums stand in the platform's log, and are chained there.
CREATE VIEW audit_entry AS
SELECT actor_id, actor_name, action, subject, before, after FROM alongside_platform.audit_entry;

-- Who belongs to which Trust today is asked of the platform each time, and never copied: whoever
-- leaves a Trust has left its people's forums at the next request.
CREATE TABLE forum (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    name        text NOT NULL CHECK (name <> ''),
    purpose     text NOT NULL CHECK (purpose <> ''),
    reach       text NOT NULL CHECK (reach IN ('national', 'region', 'trust')),
    region_code text,
    trust       text,
    specialism  text,
    visibility  text NOT NULL CHECK (visibility IN ('open', 'by_request', 'private', 'hidden')),
    -- The roles in a Trust with which somebody may take part.
    roles       text[] NOT NULL CHECK (cardinality(roles) > 0),
    reviewed    text NOT NULL DEFAULT 'nobody' CHECK (reviewed IN ('nobody', 'new_members', 'everybody')),
    created_at  timestamptz NOT NULL DEFAULT now(),
    closed_at   timestamptz,
    version     bigint NOT NULL DEFAULT 1,
    CHECK ((reach = 'region') = (region_code IS NOT NULL)),
    CHECK ((reach = 'trust') = (trust IS NOT NULL))
);
CREATE UNIQUE INDEX forum_name ON forum (lower(name), coalesce(trust, ''));

-- As whom somebody takes part: one for each of their Trusts, so that no Trust learns of another.
-- The Trust is empty for who was appointed without one.
CREATE TABLE profile (
    person       uuid NOT NULL,
    trust        text NOT NULL,
    display_name text NOT NULL CHECK (display_name <> ''),
    job_title    text NOT NULL DEFAULT '',
    shows_trust  boolean NOT NULL DEFAULT true,
    listed       boolean NOT NULL DEFAULT true,
    version      bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (person, trust)
);

-- Without a Trust: somebody whom the operator appointed, such as a moderator.
-- Its own id stands for the person in this forum alone: nobody can follow them to another.
CREATE TABLE participant (
    id        uuid NOT NULL UNIQUE DEFAULT uuidv7(),
    forum     uuid NOT NULL REFERENCES forum ON DELETE CASCADE,
    person    uuid NOT NULL,
    trust     text,
    part      text NOT NULL DEFAULT 'member' CHECK (part IN ('member', 'moderator', 'chair')),
    state     text NOT NULL CHECK (state IN ('asked', 'invited', 'member', 'left', 'removed', 'refused')),
    reason    text NOT NULL DEFAULT '',
    since     timestamptz NOT NULL,
    version   bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (forum, person)
);
CREATE INDEX participant_person ON participant (person);

-- The rules of conduct. A new version is accepted anew before the next post.
CREATE TABLE conduct (
    number       int PRIMARY KEY,
    body         text NOT NULL CHECK (body <> ''),
    published_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE conduct_acceptance (
    person      uuid NOT NULL,
    number      int NOT NULL REFERENCES conduct,
    accepted_at timestamptz NOT NULL,
    PRIMARY KEY (person, number)
);
INSERT INTO conduct (number, body) VALUES (1,
'Be kind, and assume that others mean well. We come from different places and do not have to agree.

Write about yourself, your work and what you learned. Leave out anything by which somebody you support, or a colleague, could be known.

Think before you share something about your own health. People from other Trusts can read it, and may remember it.

What you read here stays here. Do not pass on a post without asking its author.

No abuse, no hate, no advertising and no surveys. If you speak for an organisation, say so.

This is not the place to raise a safeguarding concern or to blow the whistle. Use your own Trust''s way of doing that.

If a post worries you, say so with the link below it. A moderator decides about posts, says why, and can be asked to look again.');

CREATE TABLE topic (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    forum         uuid NOT NULL REFERENCES forum ON DELETE CASCADE,
    kind          text NOT NULL CHECK (kind IN ('discussion', 'question', 'announcement', 'resource')),
    title         text NOT NULL CHECK (title <> ''),
    author        uuid NOT NULL,
    trust         text,
    created_at    timestamptz NOT NULL,
    -- Posts so far, and when the newest that members see was written.
    posts         int NOT NULL DEFAULT 0,
    last_post_at  timestamptz NOT NULL,
    state         text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'locked', 'hidden')),
    pinned        boolean NOT NULL DEFAULT false,
    accepted_post uuid,
    version       bigint NOT NULL DEFAULT 1,
    words         tsvector GENERATED ALWAYS AS (to_tsvector('english', title)) STORED
);
CREATE INDEX topic_forum ON topic (forum, pinned DESC, last_post_at DESC, id DESC);
CREATE INDEX topic_words ON topic USING gin (words);

CREATE TABLE post (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    topic      uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
    number     int NOT NULL,
    reply_to   uuid REFERENCES post ON DELETE SET NULL,
    -- As a member of which Trust it was written; without one by somebody whom the operator appointed.
    author     uuid NOT NULL,
    trust      text,
    -- Members see the role and not the name; moderators see both.
    unnamed    boolean NOT NULL DEFAULT false,
    body       text NOT NULL,
    created_at timestamptz NOT NULL,
    edited_at  timestamptz,
    edits      int NOT NULL DEFAULT 0,
    state      text NOT NULL DEFAULT 'shown' CHECK (state IN ('shown', 'awaiting', 'hidden', 'deleted')),
    deleted_at timestamptz,
    version    bigint NOT NULL DEFAULT 1,
    words      tsvector GENERATED ALWAYS AS (to_tsvector('english', body)) STORED,
    UNIQUE (topic, number)
);
CREATE INDEX post_author ON post (author);
CREATE INDEX post_words ON post USING gin (words);

-- What a post said before it was changed.
CREATE TABLE post_version (
    post       uuid NOT NULL REFERENCES post ON DELETE CASCADE,
    number     int NOT NULL,
    body       text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (post, number)
);

CREATE TABLE reaction (
    post   uuid NOT NULL REFERENCES post ON DELETE CASCADE,
    person uuid NOT NULL,
    word   text NOT NULL CHECK (word IN ('thank', 'with_you', 'helpful', 'same_here')),
    PRIMARY KEY (post, person, word)
);

-- How somebody stands to a topic: told of each reply, never, or as their preferences say.
CREATE TABLE following (
    person     uuid NOT NULL,
    topic      uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
    how        text NOT NULL CHECK (how IN ('follow', 'mute')),
    PRIMARY KEY (person, topic)
);
CREATE INDEX following_topic ON following (topic);
CREATE TABLE bookmark (
    person  uuid NOT NULL,
    post    uuid NOT NULL REFERENCES post ON DELETE CASCADE,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (person, post)
);

-- One for each place in which somebody writes: a topic, or a forum for a new topic.
CREATE TABLE writing (
    person   uuid NOT NULL,
    place    uuid NOT NULL,
    title    text NOT NULL DEFAULT '',
    kind     text NOT NULL DEFAULT 'discussion',
    body     text NOT NULL DEFAULT '',
    unnamed  boolean NOT NULL DEFAULT false,
    version  bigint NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person, place)
);
