-- A role that is made by hand is a draft until its first version is approved, and cannot be used
-- before. One that came with a staff file or a pathway is in use already.
ALTER TABLE job_role
    ADD COLUMN peer_support boolean NOT NULL DEFAULT true,
    ADD COLUMN in_draft boolean NOT NULL DEFAULT false;

-- What a role is, and what it asks for, as it was agreed.
CREATE TABLE job_role_version (
    id                 uuid PRIMARY KEY DEFAULT uuidv7(),
    job_role_id        uuid NOT NULL REFERENCES job_role ON DELETE CASCADE,
    number             int NOT NULL CHECK (number > 0),
    status             text NOT NULL CHECK (status IN ('draft', 'approved', 'live', 'retired')),
    band               text,
    purpose            text NOT NULL DEFAULT '',
    -- What the role does not do. Whoever starts in it agrees to this before their first shift.
    boundary_statement text NOT NULL DEFAULT '',
    created_at         timestamptz NOT NULL DEFAULT now(),
    version            int NOT NULL DEFAULT 1,
    UNIQUE (job_role_id, number)
);
CREATE UNIQUE INDEX job_role_version_live ON job_role_version (job_role_id) WHERE status = 'live';

-- The person specification.
CREATE TABLE job_role_criterion (
    job_role_version_id uuid NOT NULL REFERENCES job_role_version ON DELETE CASCADE,
    position            int NOT NULL CHECK (position > 0),
    name                text NOT NULL CHECK (btrim(name) <> ''),
    essential           boolean NOT NULL,
    lived_experience    boolean NOT NULL DEFAULT false CHECK (essential OR NOT lived_experience),
    PRIMARY KEY (job_role_version_id, position)
);
