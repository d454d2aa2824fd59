-- Where a Trust works and what it runs. A closed one stays, so that history keeps its name.
CREATE TABLE locality (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    name      text NOT NULL CHECK (btrim(name) <> ''),
    closed_on date,
    version   int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX locality_name ON locality (lower(name));

CREATE TABLE service (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    name      text NOT NULL CHECK (btrim(name) <> ''),
    category  text NOT NULL,
    closed_on date,
    version   int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX service_name ON service (lower(name));

CREATE TABLE team (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    name        text NOT NULL CHECK (btrim(name) <> ''),
    service_id  uuid NOT NULL REFERENCES service,
    locality_id uuid REFERENCES locality,
    kind        text NOT NULL DEFAULT 'community',
    closed_on   date,
    version     int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX team_name ON team (lower(name));
CREATE INDEX team_service ON team (service_id);
CREATE INDEX team_locality ON team (locality_id);

-- Hours that make 1.00 whole-time equivalent, from a date on.
CREATE TABLE full_time_hours (
    valid_from date PRIMARY KEY,
    hours      numeric(4, 2) NOT NULL CHECK (hours > 0)
);
INSERT INTO full_time_hours (valid_from, hours) VALUES ('1900-01-01', 37.5);
