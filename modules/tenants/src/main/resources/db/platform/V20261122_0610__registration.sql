-- What an applicant has entered so far. Reached by a secret link, of which only the hash is kept.
CREATE TABLE registration_draft (
    id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    token_hash         text NOT NULL UNIQUE,
    ods_code           text,
    approver_name      text,
    approver_job_title text,
    approver_email     text,
    admin_name         text,
    admin_email        text,
    terms_version      text,
    terms_accepted_at  timestamptz,
    expires_at         timestamptz NOT NULL,
    registration_id    uuid
);
CREATE INDEX registration_draft_expires_at ON registration_draft (expires_at);

-- The id is random in all its bits, because it is also the applicant's link to the status page.
CREATE TABLE registration (
    id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    reference          text NOT NULL UNIQUE,
    status             text NOT NULL DEFAULT 'under_review'
                       CHECK (status IN ('under_review', 'question_asked', 'approved', 'refused')),
    ods_code           text NOT NULL,
    name               text NOT NULL,
    region_code        text,
    icb_code           text,
    approver_name      text NOT NULL,
    approver_job_title text NOT NULL,
    approver_email     text NOT NULL,
    admin_name         text NOT NULL,
    admin_email        text NOT NULL,
    terms_version      text NOT NULL,
    terms_accepted_at  timestamptz NOT NULL,
    submitted_at       timestamptz NOT NULL,
    decide_by          date NOT NULL,
    decided_at         timestamptz,
    decided_by         uuid,
    decided_by_name    text,
    reason             text,
    trust_id           text REFERENCES trust,
    version            int NOT NULL DEFAULT 1
);
-- Of two applicants for one Trust at the same moment, one wins here.
CREATE UNIQUE INDEX registration_one_per_trust ON registration (ods_code) WHERE status <> 'refused';

CREATE TABLE registration_question (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    registration_id uuid NOT NULL REFERENCES registration,
    question        text NOT NULL,
    asked_at        timestamptz NOT NULL,
    asked_by_name   text NOT NULL,
    asked_by_email  text NOT NULL,
    answer          text,
    answered_at     timestamptz
);
CREATE INDEX registration_question_registration ON registration_question (registration_id);
