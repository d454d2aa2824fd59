-- Wrong codes that a member entered at one meeting since a moment.
CREATE TABLE check_in_try (
    meeting     uuid NOT NULL REFERENCES meeting ON DELETE CASCADE,
    participant uuid NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    since       timestamptz NOT NULL,
    wrong       int NOT NULL CHECK (wrong > 0),
    PRIMARY KEY (meeting, participant)
);
CREATE INDEX check_in_try_participant ON check_in_try (participant);
