-- The same changes for many posts. Posts have no days from which a change holds.
ALTER TABLE import DROP CONSTRAINT import_kind_check;
ALTER TABLE import ADD CONSTRAINT import_kind_check
    CHECK (kind IN ('staff_file', 'bulk_edit', 'post_edit'));

-- The version that was compared, and the post in one line, for rows that are posts.
ALTER TABLE import_result
    ADD COLUMN post_version int,
    ADD COLUMN post_title   text;

-- The state of a post before a bulk edit changed it, for undoing.
CREATE TABLE import_post_before (
    import_id           uuid NOT NULL REFERENCES import ON DELETE CASCADE,
    row_number          int NOT NULL,
    post_id             uuid NOT NULL,
    -- The version that the edit left behind; another means that somebody changed it since.
    post_version        int NOT NULL,
    team_id             uuid,
    band                text,
    funded_hours        numeric(7, 4),
    funding_source      text,
    funded_until        date,
    specialism          text,
    partner_employer_id uuid,
    PRIMARY KEY (import_id, row_number)
);
CREATE INDEX import_post_before_post ON import_post_before (post_id);
