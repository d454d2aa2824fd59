-- Which moderator looks after a forum when. Times may overlap: then both are on duty.
CREATE TABLE duty (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    forum      uuid NOT NULL REFERENCES forum ON DELETE CASCADE,
    person     uuid NOT NULL,
    begins_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    -- For whom they stand in.
    covers     uuid,
    CHECK (ends_at > begins_at)
);
CREATE INDEX duty_forum ON duty (forum, ends_at);

-- Somebody is worried about how a person is, or asks for somebody for themselves. Distress is not
-- misconduct: nothing leads from here to reports, decisions or figures, or back.
CREATE TABLE worry (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    forum      uuid NOT NULL REFERENCES forum ON DELETE CASCADE,
    -- Without a post somebody asks for themselves.
    post       uuid REFERENCES post ON DELETE SET NULL,
    topic      uuid REFERENCES topic ON DELETE SET NULL,
    about      uuid NOT NULL,
    trust      text,
    raised_by  uuid NOT NULL,
    words      text NOT NULL DEFAULT '',
    raised_at  timestamptz NOT NULL,
    -- Who was on duty then; empty if it was the chair.
    told       uuid,
    closed_at  timestamptz
);
CREATE INDEX worry_forum ON worry (forum, id DESC);
CREATE INDEX worry_about ON worry (forum, about);
-- One open worry of a person about the same post.
CREATE UNIQUE INDEX worry_open ON worry (post, raised_by) WHERE closed_at IS NULL AND post IS NOT NULL;

-- What a moderator did about it, for those who come after.
CREATE TABLE worry_step (
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    worry    uuid NOT NULL REFERENCES worry ON DELETE CASCADE,
    words    text NOT NULL CHECK (words <> ''),
    taken_by uuid NOT NULL,
    taken_at timestamptz NOT NULL
);
CREATE INDEX worry_step_worry ON worry_step (worry);
