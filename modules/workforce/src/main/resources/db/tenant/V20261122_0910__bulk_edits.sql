-- An import without a file: the same changes for many assignments. Its rows are their ids.
ALTER TABLE import ADD COLUMN kind text NOT NULL DEFAULT 'staff_file'
    CHECK (kind IN ('staff_file', 'bulk_edit'));
ALTER TABLE import ADD COLUMN changes jsonb NOT NULL DEFAULT '{}';

-- The post that a row of a bulk edit was given, as the form for one assignment gives one.
ALTER TABLE import_result ADD COLUMN post_id uuid;
