-- A person is the same in every Trust. The subject is Keycloak's id of them.
CREATE TABLE person (
    id             uuid PRIMARY KEY,
    subject        text NOT NULL UNIQUE CHECK (subject <> ''),
    name           text NOT NULL,
    email          text NOT NULL,
    email_verified boolean NOT NULL DEFAULT false,
    platform_roles text[] NOT NULL DEFAULT '{}'
        CHECK (platform_roles <@ ARRAY['platform_operator', 'national_lead']),
    created_at     timestamptz NOT NULL DEFAULT now(),
    logged_in_at   timestamptz
);
CREATE INDEX person_email ON person (lower(email));

CREATE TABLE membership (
    trust       text NOT NULL REFERENCES trust ON DELETE CASCADE,
    person      uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    roles       text[] NOT NULL CHECK (cardinality(roles) > 0),
    valid_from  date NOT NULL DEFAULT current_date,
    valid_until date,
    version     bigint NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (trust, person)
);
CREATE INDEX membership_person ON membership (person);

-- The cookie holds 32 random bytes and this table their SHA-256, so that a stolen backup opens no
-- session. The id token is kept for logging out at Keycloak.
CREATE TABLE session (
    hash             bytea PRIMARY KEY,
    person           uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    csrf             text NOT NULL,
    keycloak_session text NOT NULL,
    id_token         text NOT NULL,
    started_at       timestamptz NOT NULL,
    seen_at          timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL
);
CREATE INDEX session_keycloak_session ON session (keycloak_session);
CREATE INDEX session_person ON session (person);
CREATE INDEX session_ends_at ON session (ends_at);

-- Somebody has been sent to Keycloak and is not back yet. Each row is good for one return.
CREATE TABLE log_in (
    state      bytea PRIMARY KEY,
    browser    bytea NOT NULL,
    nonce      text NOT NULL,
    verifier   text NOT NULL,
    next       text NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX log_in_expires_at ON log_in (expires_at);

-- What every request asks first, without a transaction and a change of role.
GRANT SELECT ON person, membership, session, trust TO alongside_app;
