-- What was said in a managerial session. The two accounts are kept here and not looked up, so that
-- nobody comes to read what was written before by changing whose account is whose.
CREATE TABLE supervision_note (
    session_id      uuid PRIMARY KEY REFERENCES supervision_session,
    supervisor      uuid NOT NULL,
    supervised      uuid NOT NULL CHECK (supervised <> supervisor),
    supervised_name text NOT NULL,
    body            text NOT NULL CHECK (btrim(body) <> ''),
    written_by      text NOT NULL,
    written_at      timestamptz NOT NULL,
    version         int NOT NULL DEFAULT 1
);

-- Private to its author, unless they share this one with one named person.
CREATE TABLE reflection (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    author           uuid NOT NULL,
    author_name      text NOT NULL,
    title            text NOT NULL CHECK (btrim(title) <> ''),
    body             text NOT NULL CHECK (btrim(body) <> ''),
    written_on       date NOT NULL,
    shared_with      uuid CHECK (shared_with <> author),
    shared_with_name text,
    version          int NOT NULL DEFAULT 1,
    CHECK ((shared_with IS NULL) = (shared_with_name IS NULL))
);
CREATE INDEX reflection_author ON reflection (author);
CREATE INDEX reflection_shared_with ON reflection (shared_with);
