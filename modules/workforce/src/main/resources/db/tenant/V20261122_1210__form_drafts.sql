-- What somebody typed into a long form and has not submitted yet: its writer's alone.
CREATE TABLE form_draft (
    id       uuid PRIMARY KEY,
    writer   uuid NOT NULL,
    form     text NOT NULL,
    fields   jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    version  int NOT NULL DEFAULT 1
);
CREATE INDEX form_draft_writer ON form_draft (writer);
