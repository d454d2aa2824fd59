-- Who looked at somebody's record: one row for each person, viewer and day, so that it stays small.
-- What people see of their own record is not counted.
CREATE TABLE record_view (
    person_id   uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    viewer      uuid NOT NULL,
    viewed_on   date NOT NULL,
    viewer_name text NOT NULL,
    -- The roles they had, in words.
    capacity    text NOT NULL,
    pages       int NOT NULL DEFAULT 0,
    exports     int NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, viewer, viewed_on)
);
