-- From which the offset of England's headcount comes. It is drawn once and never changed: another
-- one would let many releases together be more exact than one.
CREATE TABLE secret (
    one   boolean PRIMARY KEY DEFAULT true CHECK (one),
    value bigint NOT NULL
);

-- What may be published of a quarter, with all that is known behind it. It stays when it is
-- published: the engine needs it for the next one.
CREATE TABLE candidate (
    quarter_end  date PRIMARY KEY,
    state        text NOT NULL CHECK (state IN ('preparing', 'ready', 'nothing', 'published')),
    asked_by     text NOT NULL,
    asked_at     timestamptz NOT NULL,
    -- One more with each change that an operator makes, so that an earlier asking ends without effect.
    version      int NOT NULL DEFAULT 1,
    -- How far the work is: which step of the order of withholding, and of how many.
    attempt      int NOT NULL DEFAULT 0,
    attempts     int NOT NULL DEFAULT 0,
    -- Why nothing can be published.
    reason       text,
    -- Why an operator waits with it.
    waits        text,
    prepared_at  timestamptz,
    published_at timestamptz,
    number       int,
    sha256       text,
    -- As text, because the order of what is in it counts.
    content      json,
    CHECK ((state IN ('ready', 'published')) = (content IS NOT NULL)),
    CHECK ((content IS NULL) = (sha256 IS NULL))
);
GRANT SELECT, INSERT ON secret TO alongside_comparison_engine;
GRANT SELECT, INSERT, UPDATE ON candidate TO alongside_comparison_engine;
