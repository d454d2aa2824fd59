-- What the platform did to this Trust arrives at least once; its id here means it has been written.
CREATE TABLE audit_copy (
    id uuid PRIMARY KEY
);

-- Each entry's place in the chain: the SHA-256 of the seal before it and of the entry itself.
-- No foreign key: its check would need the right to UPDATE audit_entry.
CREATE TABLE audit_seal (
    position  bigint PRIMARY KEY CHECK (position > 0),
    entry     bigint NOT NULL UNIQUE,
    hash      bytea NOT NULL CHECK (length(hash) = 32),
    sealed_at timestamptz NOT NULL DEFAULT now()
);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_seal FROM CURRENT_USER;
