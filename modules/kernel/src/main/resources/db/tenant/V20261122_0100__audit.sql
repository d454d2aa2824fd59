CREATE TABLE audit_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT now(),
    actor_id   uuid NOT NULL,
    actor_name text NOT NULL,
    action     text NOT NULL,
    subject    text NOT NULL,
    before     jsonb,
    after      jsonb
);
CREATE INDEX audit_entry_subject ON audit_entry (subject);
-- An owner can give itself the right back, but no statement of ours does: this catches mistakes.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM CURRENT_USER;
