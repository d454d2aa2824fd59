-- The numbers of the rules. They are public, like everything here that begins with "release".
CREATE TABLE release_policy (
    version int PRIMARY KEY CHECK (version > 0),
    numbers jsonb NOT NULL,
    since   timestamptz NOT NULL
);

-- What was published. Nobody but the owner, as whom no request runs, can change or remove a row.
CREATE TABLE release (
    number       int PRIMARY KEY CHECK (number > 0),
    quarter_end  date NOT NULL UNIQUE,
    policy       int NOT NULL REFERENCES release_policy,
    published_at timestamptz NOT NULL,
    sha256       text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
    bytes        bytea NOT NULL
);

-- What national leads read of the disclosure report: never an interval, a cell or a Trust.
CREATE TABLE release_report (
    release  int PRIMARY KEY REFERENCES release,
    attacks  text[] NOT NULL,
    passed   text[] NOT NULL,
    withheld text[] NOT NULL
);

GRANT SELECT ON release_policy, release, release_report
   TO alongside_comparison_reader, alongside_comparison_engine;
GRANT INSERT ON release_policy, release, release_report TO alongside_comparison_engine;
