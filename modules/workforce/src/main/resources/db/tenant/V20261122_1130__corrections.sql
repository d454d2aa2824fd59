-- What people ask to be put right in their record. Names and numbers are put right by accepting it;
-- the rest by whoever changes the record, and says so.
CREATE TABLE correction (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    person_id  uuid NOT NULL REFERENCES person,
    field      text NOT NULL
        CHECK (field IN ('first_name', 'last_name', 'employee_number', 'email', 'hours', 'role',
                         'place', 'days', 'lines', 'qualifications', 'other')),
    -- What the record said when it was asked; empty where that is more than one value.
    held       text NOT NULL,
    should_be  text NOT NULL CHECK (btrim(should_be) <> ''),
    asked_on   date NOT NULL,
    status     text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'accepted', 'declined')),
    reason     text,
    decided_by text,
    decided_on date,
    version    int NOT NULL DEFAULT 1,
    CHECK ((status = 'asked') = (decided_by IS NULL)),
    CHECK ((status = 'declined') = (reason IS NOT NULL))
);
CREATE INDEX correction_person ON correction (person_id);
CREATE INDEX correction_asked ON correction (asked_on) WHERE status = 'asked';
