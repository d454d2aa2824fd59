-- A Trust's way from interest to career. Which comes first, post or training, is the order of its
-- steps: configuration, not code.
CREATE TABLE pathway (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    name       text NOT NULL CHECK (btrim(name) <> ''),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX pathway_name ON pathway (lower(name));

-- People stay on the version they began; a new one is a draft until it is approved and made live.
CREATE TABLE pathway_version (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    pathway_id uuid NOT NULL REFERENCES pathway ON DELETE CASCADE,
    number     int NOT NULL CHECK (number > 0),
    status     text NOT NULL CHECK (status IN ('draft', 'approved', 'live', 'retired')),
    created_at timestamptz NOT NULL DEFAULT now(),
    version    int NOT NULL DEFAULT 1,
    UNIQUE (pathway_id, number)
);
-- At most one version is live.
CREATE UNIQUE INDEX pathway_version_live ON pathway_version (pathway_id) WHERE status = 'live';

CREATE TABLE pathway_step (
    id                 uuid PRIMARY KEY DEFAULT uuidv7(),
    pathway_version_id uuid NOT NULL REFERENCES pathway_version ON DELETE CASCADE,
    position           int NOT NULL CHECK (position > 0),
    kind               text NOT NULL CHECK (kind IN ('employ', 'train', 'progress')),
    name               text NOT NULL CHECK (btrim(name) <> ''),
    job_role_id        uuid REFERENCES job_role,
    band               text,
    qualification      text,
    -- One to a line.
    requirements       text NOT NULL DEFAULT '',
    UNIQUE (pathway_version_id, position)
);
CREATE INDEX pathway_step_job_role ON pathway_step (job_role_id);
