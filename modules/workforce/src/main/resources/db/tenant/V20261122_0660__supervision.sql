-- That a session was held, when and how long: never what was said in it.
CREATE TABLE supervision_session (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    kind             text NOT NULL
        CHECK (kind IN ('managerial', 'group', 'reflective_practice')),
    held_on          date NOT NULL,
    minutes          int NOT NULL CHECK (minutes BETWEEN 5 AND 600),
    facilitator      uuid NOT NULL,
    facilitator_name text NOT NULL,
    recorded_by      text NOT NULL,
    version          int NOT NULL DEFAULT 1
);
CREATE INDEX supervision_session_held ON supervision_session (held_on);
CREATE INDEX supervision_session_facilitator ON supervision_session (facilitator);

-- Everybody who attended has a credit.
CREATE TABLE supervision_attendance (
    session_id uuid NOT NULL REFERENCES supervision_session ON DELETE CASCADE,
    person_id  uuid NOT NULL REFERENCES person,
    PRIMARY KEY (session_id, person_id)
);
CREATE INDEX supervision_attendance_person ON supervision_attendance (person_id);
