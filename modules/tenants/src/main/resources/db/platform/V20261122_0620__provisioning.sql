-- How far the making of a Trust's part is. One row per Trust that was ever approved.
CREATE TABLE provisioning (
    trust_id    text PRIMARY KEY REFERENCES trust,
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    failure     text,
    failed_at   timestamptz
);

CREATE TABLE provisioning_step (
    trust_id    text NOT NULL REFERENCES provisioning,
    step        text NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (trust_id, step)
);

CREATE TABLE first_admin (
    trust_id   text NOT NULL REFERENCES provisioning,
    email      text NOT NULL,
    name       text NOT NULL,
    invited_at timestamptz,
    PRIMARY KEY (trust_id, email)
);
