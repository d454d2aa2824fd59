-- What was said of somebody's competences, by themself or by the one they share that with. Nothing
-- is changed or removed: who thinks differently later says so in another row.
CREATE TABLE competence_view (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    author       uuid NOT NULL,
    said_by      uuid NOT NULL,
    said_by_name text NOT NULL,
    said_at      timestamptz NOT NULL,
    framework    int NOT NULL,
    wants_next   text NOT NULL,
    version      int NOT NULL,
    UNIQUE (author, said_by, version)
);

-- Words and no numbers, so that nothing can be added up or ranked.
CREATE TABLE competence_word (
    view_id uuid NOT NULL REFERENCES competence_view ON DELETE CASCADE,
    domain  text NOT NULL CHECK (domain ~ '^[a-z_]+$'),
    said    text NOT NULL CHECK (said IN ('strength', 'growing', 'support', 'not_yet')),
    PRIMARY KEY (view_id, domain)
);

-- Private to its author, unless they share it with one named person.
CREATE TABLE competence_sharing (
    author           uuid PRIMARY KEY,
    author_name      text NOT NULL,
    shared_with      uuid CHECK (shared_with <> author),
    shared_with_name text,
    version          int NOT NULL DEFAULT 1,
    CHECK ((shared_with IS NULL) = (shared_with_name IS NULL))
);
CREATE INDEX competence_sharing_shared_with ON competence_sharing (shared_with);
