-- What a Trust records about its people and posts beyond the register. Each says why it is needed,
-- who sees it and how long it is kept, so that its assessment of data protection can be read off.
CREATE TABLE custom_field (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    subject     text NOT NULL CHECK (subject IN ('person', 'post')),
    label       text NOT NULL CHECK (btrim(label) <> ''),
    kind        text NOT NULL CHECK (kind IN ('text', 'choice', 'date', 'number')),
    choices     text[] NOT NULL DEFAULT '{}',
    why         text NOT NULL CHECK (btrim(why) <> ''),
    seen_by     text[] NOT NULL CHECK (cardinality(seen_by) > 0),
    -- Months after somebody's last day in post, or after a post was closed.
    kept_months int NOT NULL CHECK (kept_months BETWEEN 0 AND 120),
    retired_on  date,
    added_by    text NOT NULL,
    version     int NOT NULL DEFAULT 1,
    CHECK ((kind = 'choice') = (cardinality(choices) > 0))
);
CREATE UNIQUE INDEX custom_field_label ON custom_field (subject, lower(label)) WHERE retired_on IS NULL;

-- The subject is a person or a post. A record that went into another by a merge keeps its own, and
-- has them again when the merge is reversed.
CREATE TABLE custom_value (
    field      uuid NOT NULL REFERENCES custom_field ON DELETE CASCADE,
    subject_id uuid NOT NULL,
    value      text NOT NULL CHECK (value <> ''),
    said_by    text NOT NULL,
    said_at    timestamptz NOT NULL,
    PRIMARY KEY (field, subject_id)
);
CREATE INDEX custom_value_subject ON custom_value (subject_id);
