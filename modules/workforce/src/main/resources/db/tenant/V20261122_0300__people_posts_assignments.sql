-- A role of a career pathway, such as peer support worker; what ESR calls a position title.
CREATE TABLE job_role (
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    name    text NOT NULL CHECK (btrim(name) <> ''),
    version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX job_role_name ON job_role (lower(name));

CREATE TABLE person (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    -- Text, because its leading zeros are part of it.
    employee_number text,
    first_name      text NOT NULL,
    last_name       text NOT NULL,
    email           text,
    version         int NOT NULL DEFAULT 1,
    created_at      timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX person_employee_number ON person (employee_number);
CREATE INDEX person_name ON person (lower(last_name), lower(first_name));

-- A slot in a service, which may be vacant. Funded hours stay empty until the Trust states them.
CREATE TABLE post (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    position_number text,
    job_role_id     uuid NOT NULL REFERENCES job_role,
    band            text,
    service_id      uuid NOT NULL REFERENCES service,
    team_id         uuid REFERENCES team,
    locality_id     uuid REFERENCES locality,
    funded_hours    numeric(7, 4) CHECK (funded_hours > 0),
    opened_on       date,
    closed_on       date,
    version         int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX post_position_number ON post (position_number);
CREATE INDEX post_service ON post (service_id);

CREATE TABLE assignment (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    person_id         uuid NOT NULL REFERENCES person,
    assignment_number text,
    start_on          date NOT NULL,
    -- The last day in the assignment.
    end_on            date CHECK (end_on >= start_on),
    -- The last day it counts in figures: later than end_on if the Trust learned of the leaving
    -- after it had shown a later date, so that figures already given stay.
    counted_to        date,
    version           int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX assignment_number ON assignment (assignment_number);
CREATE INDEX assignment_person ON assignment (person_id);
CREATE INDEX assignment_open ON assignment (start_on, counted_to);

-- What held from a date until the day before the next one: post, hours and category.
CREATE TABLE assignment_period (
    assignment_id     uuid NOT NULL REFERENCES assignment ON DELETE CASCADE,
    valid_from        date NOT NULL,
    valid_to          date CHECK (valid_to > valid_from),
    post_id           uuid NOT NULL REFERENCES post,
    -- Exact for a WTE of 3 decimals, so that sums are not rounded twice.
    weekly_hours      numeric(7, 4) NOT NULL CHECK (weekly_hours > 0),
    category          text NOT NULL
        CHECK (category IN ('permanent', 'fixed_term', 'bank', 'honorary', 'secondment')),
    fixed_term_end_on date,
    PRIMARY KEY (assignment_id, valid_from)
);
CREATE INDEX assignment_period_post ON assignment_period (post_id);
