-- Who said so: the history of a person shows it beside each change. An import writes many rows at
-- once and need not name itself; a person who edits by hand is always named.
ALTER TABLE assignment_period
    ADD COLUMN recorded_by text NOT NULL DEFAULT 'Staff file import',
    ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now();
