-- The filter and order of a list, kept under a name. Whoever keeps it is its owner; one that is
-- shared is there for everybody of the Trust who may open the list.
CREATE TABLE saved_view (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    -- The path of the list, such as people.
    list       text NOT NULL,
    name       text NOT NULL CHECK (btrim(name) <> ''),
    -- As the list's address has it; without a date it follows the day on which it is opened.
    query      text NOT NULL,
    owner      uuid NOT NULL,
    owner_name text NOT NULL,
    shared     boolean NOT NULL DEFAULT false,
    version    int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX saved_view_name ON saved_view (owner, list, lower(name));
CREATE INDEX saved_view_shared ON saved_view (list) WHERE shared;

-- Who sees which view above its list.
CREATE TABLE saved_view_pin (
    view_id uuid NOT NULL REFERENCES saved_view ON DELETE CASCADE,
    person  uuid NOT NULL,
    PRIMARY KEY (view_id, person)
);
CREATE INDEX saved_view_pin_person ON saved_view_pin (person);
