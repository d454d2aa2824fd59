-- What a Trust has planned to add: posts of a service in a locality, from a date on.
CREATE TABLE expansion_line (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    service_id  uuid NOT NULL REFERENCES service,
    -- The whole Trust where there is none.
    locality_id uuid REFERENCES locality,
    posts       int NOT NULL CHECK (posts > 0),
    due_on      date NOT NULL,
    version     int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX expansion_line_once
    ON expansion_line (service_id, locality_id, due_on) NULLS NOT DISTINCT;

ALTER TABLE post
    ADD COLUMN expansion_line_id uuid REFERENCES expansion_line,
    ADD COLUMN reports_to_id     uuid REFERENCES post CHECK (reports_to_id <> id),
    ADD COLUMN leads_programme   boolean NOT NULL DEFAULT false;
CREATE INDEX post_expansion_line ON post (expansion_line_id);
CREATE INDEX post_reports_to ON post (reports_to_id);
-- A programme has one lead.
CREATE UNIQUE INDEX post_leads_programme ON post (leads_programme) WHERE leads_programme;

CREATE TABLE vacancy (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    post_id      uuid NOT NULL REFERENCES post,
    title        text NOT NULL CHECK (btrim(title) <> ''),
    link         text CHECK (link LIKE 'https://%'),
    band         text,
    weekly_hours numeric(7, 4) CHECK (weekly_hours > 0),
    closes_on    date,
    -- Its age counts from here.
    opened_on    date NOT NULL,
    -- The first day on which it was filled or withdrawn.
    ended_on     date,
    version      int NOT NULL DEFAULT 1
);
CREATE INDEX vacancy_post ON vacancy (post_id);
-- One that runs at a time.
CREATE UNIQUE INDEX vacancy_running ON vacancy (post_id) WHERE ended_on IS NULL;

-- Every stage it was in, so that a list of an earlier date shows the stage of that date.
CREATE TABLE vacancy_stage (
    vacancy_id uuid NOT NULL REFERENCES vacancy,
    number     int NOT NULL CHECK (number > 0),
    stage      text NOT NULL CHECK (stage IN ('draft', 'advertised', 'shortlisting', 'interviews',
                                              'offered', 'filled', 'withdrawn')),
    since      date NOT NULL,
    said_by    text NOT NULL,
    PRIMARY KEY (vacancy_id, number)
);
