-- What one file said of one assignment is found without reading what all the others said.
CREATE INDEX import_result_said ON import_result (assignment_id, import_id);
DROP INDEX import_result_assignment;
