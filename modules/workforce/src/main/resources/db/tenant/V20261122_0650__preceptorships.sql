-- What a Trust asks of its support for people in post, in one row.
CREATE TABLE support_standard (
    only_row             boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    preceptorship_months int NOT NULL DEFAULT 12 CHECK (preceptorship_months BETWEEN 3 AND 36),
    managerial_every     int NOT NULL DEFAULT 4 CHECK (managerial_every BETWEEN 1 AND 52),
    managerial_unit      text NOT NULL DEFAULT 'weeks'
        CHECK (managerial_unit IN ('weeks', 'months')),
    group_every          int NOT NULL DEFAULT 1 CHECK (group_every BETWEEN 1 AND 52),
    group_unit           text NOT NULL DEFAULT 'months' CHECK (group_unit IN ('weeks', 'months')),
    reflective_every     int NOT NULL DEFAULT 1 CHECK (reflective_every BETWEEN 1 AND 52),
    reflective_unit      text NOT NULL DEFAULT 'months'
        CHECK (reflective_unit IN ('weeks', 'months')),
    version              int NOT NULL DEFAULT 1
);
INSERT INTO support_standard DEFAULT VALUES;

-- The first year in a post. It starts with the assignment and keeps the length that the Trust asked
-- for when it was made.
CREATE TABLE preceptorship (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    assignment_id  uuid NOT NULL UNIQUE REFERENCES assignment,
    months         int NOT NULL CHECK (months BETWEEN 3 AND 36),
    preceptor      uuid,
    preceptor_name text,
    -- One to a line.
    objectives     text NOT NULL DEFAULT '',
    signed_off_on  date,
    signed_off_by  text,
    version        int NOT NULL DEFAULT 1,
    CHECK ((preceptor IS NULL) = (preceptor_name IS NULL)),
    CHECK ((signed_off_on IS NULL) = (signed_off_by IS NULL))
);

CREATE TABLE preceptorship_review (
    preceptorship_id uuid NOT NULL REFERENCES preceptorship ON DELETE CASCADE,
    month            int NOT NULL,
    held_on          date NOT NULL,
    recorded_by      text NOT NULL,
    PRIMARY KEY (preceptorship_id, month)
);

-- Days that an absence adds.
CREATE TABLE preceptorship_extension (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    preceptorship_id uuid NOT NULL REFERENCES preceptorship ON DELETE CASCADE,
    days             int NOT NULL CHECK (days BETWEEN 1 AND 999),
    reason           text NOT NULL CHECK (btrim(reason) <> ''),
    recorded_by      text NOT NULL,
    recorded_on      date NOT NULL
);
CREATE INDEX preceptorship_extension_of ON preceptorship_extension (preceptorship_id);
