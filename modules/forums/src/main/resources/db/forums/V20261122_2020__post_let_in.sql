-- When a moderator let it in: members then see it below posts that they have had for long.
ALTER TABLE post ADD COLUMN let_in_at timestamptz;
CREATE INDEX post_let_in ON post (topic, let_in_at) WHERE let_in_at IS NOT NULL;
