-- Who managed and led an assignment before a bulk edit changed it, for undoing.
ALTER TABLE import_before ADD COLUMN lines jsonb;
