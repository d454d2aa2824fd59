-- With it we ask Keycloak now and then whether the person may still log in.
ALTER TABLE session ADD COLUMN refresh_token text NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN checked_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX session_checked_at ON session (checked_at);
