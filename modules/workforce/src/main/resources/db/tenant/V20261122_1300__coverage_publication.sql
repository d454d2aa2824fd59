-- Whether everybody may see in which services peer support workers are, in one row.
CREATE TABLE coverage_publication (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    shown    boolean NOT NULL DEFAULT false,
    version  int NOT NULL DEFAULT 1
);
INSERT INTO coverage_publication DEFAULT VALUES;
