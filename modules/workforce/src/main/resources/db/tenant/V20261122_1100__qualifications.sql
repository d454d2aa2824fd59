-- What somebody learned, or is learning, and how it is accredited. Courses without a level are none.
CREATE TABLE qualification (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    person_id     uuid NOT NULL REFERENCES person,
    title         text NOT NULL CHECK (btrim(title) <> ''),
    level         int NOT NULL CHECK (level BETWEEN 1 AND 8),
    awarding_body text NOT NULL CHECK (btrim(awarding_body) <> ''),
    type          text NOT NULL CHECK (type IN ('apprenticeship', 'accredited_course')),
    started_on    date,
    achieved_on   date CHECK (achieved_on >= started_on),
    -- The last day on which it is valid.
    expires_on    date CHECK (expires_on IS NULL
                                OR (achieved_on IS NOT NULL AND expires_on >= achieved_on)),
    recorded_by   text NOT NULL,
    version       int NOT NULL DEFAULT 1,
    CHECK (started_on IS NOT NULL OR achieved_on IS NOT NULL)
);
CREATE INDEX qualification_person ON qualification (person_id);
