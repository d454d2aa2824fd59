-- A staff file that was uploaded, and how far it came.
CREATE TABLE import (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    file_name        text NOT NULL,
    as_at            date NOT NULL,
    status           text NOT NULL DEFAULT 'uploaded'
        CHECK (status IN ('uploaded', 'mapping', 'checking', 'checked', 'committing', 'committed', 'reversed', 'failed')),
    headings         text[] NOT NULL,
    -- Headings of columns that we never keep, such as a date of birth.
    left_out         text[] NOT NULL,
    separator        text NOT NULL,
    columns          jsonb NOT NULL DEFAULT '{}',
    repairs          text[] NOT NULL DEFAULT '{}',
    rows             int NOT NULL DEFAULT 0,
    accepted         int NOT NULL DEFAULT 0,
    changed          int NOT NULL DEFAULT 0,
    unchanged        int NOT NULL DEFAULT 0,
    rejected         int NOT NULL DEFAULT 0,
    -- Which check this is, counted from 1, how many rows it has done and the number of the last.
    attempt          int NOT NULL DEFAULT 0,
    done             int NOT NULL DEFAULT 0,
    last_row         int NOT NULL DEFAULT 0,
    -- What the person who looks at it should know, such as that the register changed meanwhile.
    notice           text,
    uploaded_by      uuid NOT NULL,
    uploaded_by_name text NOT NULL,
    uploaded_at      timestamptz NOT NULL DEFAULT now(),
    decided_by       uuid,
    decided_by_name  text,
    committed_at     timestamptz,
    reversed_at      timestamptz,
    version          int NOT NULL DEFAULT 1
);
CREATE INDEX import_uploaded ON import (uploaded_at);

-- The rows as the file has them. No foreign key: a million rows are copied in, and the service
-- deletes them with their import.
CREATE TABLE import_row (
    import_id  uuid NOT NULL,
    row_number int NOT NULL,
    cells      text[] NOT NULL,
    PRIMARY KEY (import_id, row_number)
);

-- The rows in the register's terms, with what they would do or did to it. Those of saved imports
-- stay: they are what the next file is compared with.
CREATE TABLE import_result (
    import_id          uuid NOT NULL,
    row_number         int NOT NULL,
    outcome            text NOT NULL CHECK (outcome IN ('new', 'changed', 'unchanged', 'rejected')),
    person_id          uuid,
    assignment_id      uuid,
    -- The versions that were compared; absent for what is not in the register yet.
    person_version     int,
    assignment_version int,
    employee_number    text,
    assignment_number  text,
    last_name          text,
    first_name         text,
    position_number    text,
    job_role_id        uuid,
    band               text,
    service_id         uuid,
    team_id            uuid,
    locality_id        uuid,
    category           text,
    weekly_hours       numeric(7, 4),
    start_on           date,
    end_on             date,
    fixed_term_end_on  date,
    counted_to         date,
    -- Until when the file's values hold, if a later file has already shown others.
    holds_to           date,
    -- The fields to take from the file.
    take               text[],
    PRIMARY KEY (import_id, row_number)
);
CREATE INDEX import_result_assignment ON import_result (assignment_id);

CREATE TABLE import_problem (
    import_id  uuid NOT NULL,
    row_number int NOT NULL,
    place      int NOT NULL,
    field      text,
    kind       text NOT NULL,
    value      text NOT NULL,
    message    text NOT NULL,
    PRIMARY KEY (import_id, row_number, place)
);

-- A field of a row on which the last import, the register and the file do not agree.
CREATE TABLE import_difference (
    import_id  uuid NOT NULL,
    row_number int NOT NULL,
    field      text NOT NULL,
    last       text,
    register   text,
    file       text,
    decision   text NOT NULL CHECK (decision IN ('file', 'register', 'ask')),
    chosen     text CHECK (chosen IN ('file', 'register')),
    note       text,
    PRIMARY KEY (import_id, row_number, field)
);

-- What the import creates beside people: services, teams, localities, roles and posts. The ids are
-- given when it is decided, the things appear when the import is saved.
CREATE TABLE import_creation (
    import_id uuid NOT NULL REFERENCES import ON DELETE CASCADE,
    field     text NOT NULL,
    id        uuid NOT NULL,
    name      text NOT NULL,
    category  text,
    PRIMARY KEY (import_id, field, id)
);

-- The state before a saved import changed it, for undoing.
CREATE TABLE import_before (
    import_id          uuid NOT NULL REFERENCES import ON DELETE CASCADE,
    row_number         int NOT NULL,
    person_id          uuid NOT NULL,
    assignment_id      uuid,
    -- The versions that the import left behind; others mean that somebody changed it since.
    person_version     int,
    assignment_version int,
    first_name         text NOT NULL,
    last_name          text NOT NULL,
    assignment_number  text,
    start_on           date,
    end_on             date,
    counted_to         date,
    period_from        date,
    periods            jsonb,
    PRIMARY KEY (import_id, row_number)
);
CREATE INDEX import_before_assignment ON import_before (assignment_id);
CREATE INDEX import_before_person ON import_before (person_id);

-- Rows that undoing left as they are, with the reason.
CREATE TABLE import_kept (
    import_id  uuid NOT NULL REFERENCES import ON DELETE CASCADE,
    row_number int NOT NULL,
    reason     text NOT NULL,
    PRIMARY KEY (import_id, row_number)
);

-- What was chosen before: columns for files with the same headings, and meanings of words.
CREATE TABLE import_columns (
    signature text PRIMARY KEY,
    columns   jsonb NOT NULL
);
CREATE TABLE import_word (
    field   text NOT NULL,
    word    text NOT NULL,
    meaning text NOT NULL,
    PRIMARY KEY (field, word)
);

-- Employee numbers that more than one row of a file has, where rows have no assignment number.
CREATE TABLE import_repeat (
    import_id uuid NOT NULL,
    word      text NOT NULL,
    PRIMARY KEY (import_id, word)
);
