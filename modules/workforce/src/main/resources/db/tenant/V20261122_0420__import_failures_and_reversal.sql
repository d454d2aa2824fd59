-- How often the work has failed since somebody last asked for it.
ALTER TABLE import ADD COLUMN failures int NOT NULL DEFAULT 0;
-- A saved import is being undone as long as this is true.
ALTER TABLE import ADD COLUMN reversing boolean NOT NULL DEFAULT false;
ALTER TABLE import ADD COLUMN reversed_by uuid;
ALTER TABLE import ADD COLUMN reversed_by_name text;
UPDATE import SET reversed_by = decided_by, reversed_by_name = decided_by_name
 WHERE status = 'reversed';
