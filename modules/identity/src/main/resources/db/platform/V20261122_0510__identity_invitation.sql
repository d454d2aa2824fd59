-- Somebody was asked to join a Trust. They become a member when they log in with that address,
-- verified, or with the account that was made for them.
CREATE TABLE invitation (
    id              uuid PRIMARY KEY,
    trust           text NOT NULL REFERENCES trust ON DELETE CASCADE,
    email           text NOT NULL CHECK (email = lower(email)),
    name            text NOT NULL,
    roles           text[] NOT NULL CHECK (cardinality(roles) > 0),
    invited_by      uuid NOT NULL,
    invited_by_name text NOT NULL,
    subject         text,
    -- An e-mail for each time somebody asked for one: asked for, and handed over.
    mails_asked     int NOT NULL DEFAULT 1,
    mails_sent      int NOT NULL DEFAULT 0,
    version         bigint NOT NULL DEFAULT 1,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    ended_at        timestamptz,
    outcome         text CHECK (outcome IN ('accepted', 'revoked')),
    CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX invitation_open ON invitation (trust, email) WHERE ended_at IS NULL;
CREATE INDEX invitation_open_email ON invitation (email) WHERE ended_at IS NULL;
CREATE INDEX invitation_open_subject ON invitation (subject) WHERE ended_at IS NULL;
