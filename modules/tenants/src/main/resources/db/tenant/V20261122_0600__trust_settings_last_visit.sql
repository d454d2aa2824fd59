-- What a Trust decides about itself, in one row.
CREATE TABLE trust_setting (
    only_row      boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    contact_email text,
    version       int NOT NULL DEFAULT 1
);
INSERT INTO trust_setting DEFAULT VALUES;

-- When a person looked at their home page, so that it can tell what is new to them.
CREATE TABLE last_visit (
    person_id   uuid PRIMARY KEY,
    visited_at  timestamptz NOT NULL,
    -- The end of the visit before this one.
    previous_at timestamptz
);
CREATE INDEX audit_entry_at ON audit_entry (at);
