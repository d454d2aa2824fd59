-- Two people who look alike, and are two: said once, so that it is not asked again. No foreign
-- keys, because what was said still holds when a merge is undone and both are back.
CREATE TABLE people_apart (
    first_id  uuid NOT NULL,
    second_id uuid NOT NULL CHECK (second_id > first_id),
    said_by   text NOT NULL,
    said_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (first_id, second_id)
);

-- Two records of one person that were made one. The values before are kept to give both back.
CREATE TABLE person_merge (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    kept_id         uuid NOT NULL,
    other_id        uuid NOT NULL CHECK (other_id <> kept_id),
    kept_before     jsonb NOT NULL,
    kept_after      jsonb NOT NULL,
    -- The record that is gone. A staff file may go on calling the person by its number.
    other_before    jsonb NOT NULL,
    other_number    text,
    merged_by       text NOT NULL,
    merged_at       timestamptz NOT NULL DEFAULT now(),
    -- The last day on which it can be undone.
    reversible_until date NOT NULL,
    reversed_by     text,
    reversed_at     timestamptz,
    -- What was recorded since on the record that was kept, and stayed with it, in words.
    stayed          text[] NOT NULL DEFAULT '{}',
    CHECK ((reversed_by IS NULL) = (reversed_at IS NULL))
);
CREATE UNIQUE INDEX person_merge_other ON person_merge (other_id) WHERE reversed_at IS NULL;
CREATE INDEX person_merge_kept ON person_merge (kept_id);

-- What each of the two had when they were merged. What moved can move back, and what came later
-- can be told from it.
CREATE TABLE person_merge_part (
    merge_id uuid NOT NULL REFERENCES person_merge ON DELETE CASCADE,
    kind     text NOT NULL
        CHECK (kind IN ('assignment', 'career', 'supervision', 'boundary', 'account',
                                     'qualification', 'correction')),
    item_id  uuid NOT NULL,
    side     text NOT NULL CHECK (side IN ('kept', 'other')),
    -- The row of the other record where both had one and one is enough.
    was      jsonb,
    PRIMARY KEY (merge_id, kind, item_id, side)
);
