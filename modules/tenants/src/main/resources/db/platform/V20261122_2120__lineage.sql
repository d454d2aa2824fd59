-- What Trusts were called, and where they were, before the register says what it says now.
CREATE TABLE trust_change (
    trust      text NOT NULL REFERENCES trust ON DELETE CASCADE,
    kind       text NOT NULL CHECK (kind IN ('name', 'region')),
    -- The first day on which the new one held.
    from_on    date NOT NULL,
    before     text NOT NULL,
    after      text NOT NULL CHECK (after <> before),
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (trust, kind, from_on)
);

-- One Trust went into another: from this day on its people are counted there.
CREATE TABLE trust_merger (
    trust       text PRIMARY KEY REFERENCES trust ON DELETE CASCADE,
    into_trust  text NOT NULL REFERENCES trust ON DELETE CASCADE,
    on_date     date NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK (trust <> into_trust)
);
CREATE INDEX trust_merger_into ON trust_merger (into_trust);
