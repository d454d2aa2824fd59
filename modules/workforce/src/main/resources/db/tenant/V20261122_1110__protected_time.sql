-- The share of contracted hours that involvement work may take at most; the rest is protected. Each
-- change is a row of its own, so that weeks that have passed keep what held in them.
CREATE TABLE involvement_cap (
    number     int PRIMARY KEY,
    -- A Monday: what is allowed never changes within a week.
    valid_from date NOT NULL CHECK (extract(isodow FROM valid_from) = 1),
    percent    numeric(5, 2) NOT NULL CHECK (percent BETWEEN 0 AND 100),
    said_by    text NOT NULL
);
INSERT INTO involvement_cap VALUES (1, '1948-07-05', 10, 'Alongside');

-- Hours that somebody gave to involvement work within an assignment.
CREATE TABLE involvement_entry (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    assignment_id uuid NOT NULL REFERENCES assignment,
    done_on       date NOT NULL,
    hours         numeric(4, 2) NOT NULL CHECK (hours > 0 AND hours <= 24),
    what          text NOT NULL CHECK (btrim(what) <> ''),
    recorded_by   text NOT NULL,
    version       int NOT NULL DEFAULT 1
);
CREATE INDEX involvement_entry_assignment ON involvement_entry (assignment_id, done_on);

-- What was agreed about a week above the cap. It holds for as many hours as there were then: more
-- of them raise the alert again.
CREATE TABLE involvement_answer (
    assignment_id uuid NOT NULL REFERENCES assignment,
    week_on       date NOT NULL CHECK (extract(isodow FROM week_on) = 1),
    hours         numeric(6, 2) NOT NULL,
    note          text NOT NULL CHECK (btrim(note) <> ''),
    said_by       text NOT NULL,
    said_on       date NOT NULL,
    PRIMARY KEY (assignment_id, week_on)
);
