-- The national level of each job role, by this version of the national taxonomy.
CREATE TABLE role_level (
    job_role_id uuid PRIMARY KEY REFERENCES job_role ON DELETE CASCADE,
    level       text NOT NULL,
    taxonomy    int NOT NULL
);
-- Counts the changes of the mapping, for If-Match.
CREATE TABLE role_level_version (
    here    boolean PRIMARY KEY DEFAULT true CHECK (here),
    version int NOT NULL DEFAULT 1
);
INSERT INTO role_level_version DEFAULT VALUES;

-- What was signed, reopened and withdrawn for a quarter end. It only grows; the last one holds.
CREATE TABLE return_event (
    quarter_end date NOT NULL,
    number      int NOT NULL CHECK (number > 0),
    event       text NOT NULL CHECK (event IN ('signed', 'reopened', 'withdrawn')),
    -- Which measures this was about.
    measures    text[] NOT NULL,
    -- The text that left, byte for byte; empty when nothing is signed any more.
    figures     json,
    signatures  jsonb NOT NULL,
    by_person   uuid NOT NULL,
    by_name     text NOT NULL,
    reason      text NOT NULL DEFAULT '',
    at          timestamptz NOT NULL,
    PRIMARY KEY (quarter_end, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON return_event FROM CURRENT_USER;

-- Who was reminded of which quarter, and when, so that nobody is reminded twice.
CREATE TABLE return_reminder (
    quarter_end date NOT NULL,
    person      uuid NOT NULL,
    days_before int NOT NULL,
    sent_at     timestamptz NOT NULL,
    PRIMARY KEY (quarter_end, person, days_before)
);
