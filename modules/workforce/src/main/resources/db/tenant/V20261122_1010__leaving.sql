-- What a Trust does when somebody leaves, in its order. Lists that have begun keep theirs.
CREATE TABLE leaving_step (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    position    int NOT NULL UNIQUE CHECK (position > 0),
    name        text NOT NULL CHECK (btrim(name) <> ''),
    who         text NOT NULL CHECK (who IN ('line_manager', 'programme_lead')),
    -- Before the last day.
    days_before int NOT NULL CHECK (days_before BETWEEN 0 AND 365),
    version     int NOT NULL DEFAULT 1
);
INSERT INTO leaving_step (position, name, who, days_before) VALUES
    (1, 'Hand over supervision', 'line_manager', 14),
    (2, 'Close or move the preceptorship', 'programme_lead', 14),
    (3, 'Hold the exit conversation and record where they go', 'line_manager', 7),
    (4, 'Tell them to download their reflections', 'line_manager', 7),
    (5, 'Return equipment', 'line_manager', 0);

-- The list of one assignment that ends. It stays when the end is taken back, and is shown again
-- if it ends after all.
CREATE TABLE leaving (
    assignment_id       uuid PRIMARY KEY REFERENCES assignment ON DELETE CASCADE,
    destination         text CHECK (destination IN ('promoted', 'other_trust', 'left_nhs', 'other',
                                                    'not_known')),
    destination_trust   text,
    conversation_on     date,
    version             int NOT NULL DEFAULT 1
);

CREATE TABLE leaving_task (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    assignment_id uuid NOT NULL REFERENCES leaving ON DELETE CASCADE,
    position      int NOT NULL,
    name          text NOT NULL,
    who           text NOT NULL CHECK (who IN ('line_manager', 'programme_lead')),
    -- Whoever is named does it; else whoever is line manager, or leads the programme.
    account       uuid,
    account_name  text,
    days_before   int NOT NULL,
    -- Where somebody chose another day than the Trust's own.
    due_on        date,
    done_on       date,
    done_by       text,
    CHECK ((account IS NULL) = (account_name IS NULL)),
    CHECK ((done_on IS NULL) = (done_by IS NULL)),
    UNIQUE (assignment_id, position)
);

-- When access ends because somebody leaves: said to the register of members, and taken back there
-- if the leaving is. A member who was let in again meanwhile is left alone.
CREATE TABLE leaving_access (
    account uuid PRIMARY KEY,
    ends_on date NOT NULL,
    -- False while the only Trust admin would be shut out.
    ends    boolean NOT NULL
);
