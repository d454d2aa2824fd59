CREATE INDEX audit_entry_at ON audit_entry (at);

-- Each entry's place in the chain: the SHA-256 of the seal before it and of the entry itself.
CREATE TABLE audit_seal (
    position  bigint PRIMARY KEY CHECK (position > 0),
    entry     bigint NOT NULL UNIQUE,
    hash      bytea NOT NULL CHECK (length(hash) = 32),
    sealed_at timestamptz NOT NULL DEFAULT now()
);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_seal FROM CURRENT_USER;

-- The newest seal of every log, outside the Trusts' schemas: a tail that is cut off there is missed.
CREATE TABLE audit_head (
    log      text PRIMARY KEY,
    position bigint NOT NULL,
    hash     bytea NOT NULL CHECK (length(hash) = 32)
);
