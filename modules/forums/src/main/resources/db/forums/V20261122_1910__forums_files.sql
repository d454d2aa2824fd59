-- Content of up to 10 MB is read by its id alone, never in a list.
CREATE TABLE attachment (
    id       uuid PRIMARY KEY DEFAULT uuidv7(),
    post     uuid NOT NULL REFERENCES post ON DELETE CASCADE,
    name     text NOT NULL CHECK (name <> ''),
    kind     text NOT NULL,
    size     int NOT NULL CHECK (size > 0),
    state    text NOT NULL CHECK (state IN ('clean', 'unscanned', 'checking', 'infected')),
    content  bytea NOT NULL,
    added_at timestamptz NOT NULL
);
-- Most files are compressed already: to try again costs time and saves nothing.
ALTER TABLE attachment ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX attachment_post ON attachment (post);
CREATE INDEX attachment_checking ON attachment (id) WHERE state = 'checking';
