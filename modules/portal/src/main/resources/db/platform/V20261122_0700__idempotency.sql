-- What a POST with an Idempotency-Key was answered, for a day. A row without a status is a request
-- that is still running, or whose server was killed: nobody may run it a second time.
CREATE TABLE idempotency (
    person     uuid NOT NULL,
    route      text NOT NULL,
    key        text NOT NULL,
    claimed_at timestamptz NOT NULL,
    body_hash  bytea,
    status     int,
    headers    text[],
    body       bytea,
    PRIMARY KEY (person, route, key)
);
CREATE INDEX idempotency_claimed_at ON idempotency (claimed_at);
