-- The register of NHS organisations: facts from dated files, kept with what changed between them.
CREATE TABLE icb (
    code text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE organisation (
    code        text PRIMARY KEY CHECK (code ~ '^[A-Z0-9]{3,5}$'),
    name        text NOT NULL CHECK (btrim(name) <> ''),
    region_code text,
    icb_code    text,
    opened_on   date,
    closed_on   date,
    successor   text,
    as_at       date NOT NULL
);

CREATE TABLE organisation_change (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code       text NOT NULL,
    as_at      date NOT NULL,
    field      text NOT NULL,
    before     text,
    after      text,
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX organisation_change_code ON organisation_change (code);

-- A file somebody brought; previewed first, and saved or left.
CREATE TABLE organisation_file (
    id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name           text NOT NULL,
    as_at          date NOT NULL,
    content        bytea NOT NULL,
    brought_at     timestamptz NOT NULL DEFAULT now(),
    brought_by     uuid NOT NULL,
    brought_by_name text NOT NULL,
    saved_at       timestamptz,
    outcome        jsonb
);
CREATE UNIQUE INDEX organisation_file_shipped ON organisation_file (name)
 WHERE brought_by = '00000000-0000-0000-0000-000000000000';
