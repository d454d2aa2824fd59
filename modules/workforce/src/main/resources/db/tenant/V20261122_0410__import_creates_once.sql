-- The same form sent twice creates a thing once. Posts have no name of their own.
CREATE UNIQUE INDEX import_creation_name ON import_creation (import_id, field, lower(name))
    WHERE field <> 'post';
