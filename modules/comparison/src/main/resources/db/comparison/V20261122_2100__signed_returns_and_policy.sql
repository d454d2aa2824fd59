GRANT USAGE ON SCHEMA alongside_comparison
   TO alongside_comparison_engine, alongside_comparison_reader, alongside_comparison_trusts;

-- What left a Trust, and what it took back. It only grows. The Trust is the role that wrote the row,
-- so none can write in another's name, and none can read what any wrote.
CREATE TABLE signed_return (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trust       text NOT NULL DEFAULT current_user,
    quarter_end date NOT NULL,
    event       text NOT NULL CHECK (event IN ('signed', 'reopened', 'withdrawn')),
    -- The text that the Trust was shown, byte for byte. Empty when nothing is signed any more.
    figures     json,
    -- Each measure that is signed: by whom, when, under which version of the agreement.
    signatures  jsonb NOT NULL,
    at          timestamptz NOT NULL,
    freezes_at  timestamptz NOT NULL,
    CHECK (at < freezes_at),
    CHECK ((event = 'signed') <= (figures IS NOT NULL)),
    CHECK ((event = 'withdrawn') <= (figures IS NULL))
);
CREATE INDEX signed_return_quarter ON signed_return (quarter_end, trust, id);
GRANT INSERT (quarter_end, event, figures, signatures, at, freezes_at) ON signed_return
   TO alongside_comparison_trusts;
GRANT SELECT ON signed_return TO alongside_comparison_engine;

-- The numbers of disclosure control. They are public; a version is never changed, only followed.
CREATE TABLE policy (
    version         int PRIMARY KEY,
    numbers         jsonb NOT NULL,
    -- Whole weeks after a quarter end in which a Trust can sign and reopen.
    weeks_to_freeze int NOT NULL DEFAULT 6 CHECK (weeks_to_freeze BETWEEN 1 AND 12),
    changed_by      text NOT NULL,
    reason          text NOT NULL CHECK (reason <> ''),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CHECK (version = CAST(numbers ->> 'version' AS int))
);
GRANT SELECT ON policy TO alongside_comparison_engine, alongside_comparison_trusts;
GRANT INSERT ON policy TO alongside_comparison_engine;

INSERT INTO policy (version, changed_by, reason, numbers) VALUES (1, 'Alongside', 'The numbers to begin with', '{
  "version": 1, "least_contributors": 10, "least_behind": 5, "least_in_quartiles": 10, "least_in_band": 3,
  "least_joiners": 5, "london_apart_from": 40, "small_below": 20, "rest_percent": 10, "top_two_percent": 90,
  "shield_percent": 20, "growth_of_bound": 25, "slack_of_services": 6, "headcount_base": 100, "headcount_offset": true,
  "services_base": 10, "roles_base": 20, "coverage_base": 5, "quartile_step": 5, "growth_steps": [1, 2, 3, 5],
  "most_margin": 10, "carries": 2, "least_values": 5, "least_values_colluding": 3, "least_values_all": 2,
  "hidden_reaches": 12, "education_base": 20, "education": false,
  "withholding": [
    [],
    ["t4"],
    ["t6_bands"],
    ["t6_roles"],
    ["t3"],
    ["t3", "t4"],
    ["t6_roles", "t6_bands"],
    ["t4", "t6_roles", "t6_bands"],
    ["t3", "t4", "t6_roles", "t6_bands"],
    ["t5", "t6_roles", "t6_bands"],
    ["t2"],
    ["t2", "t3", "t4"],
    ["t2", "t3", "t4", "t5", "t6_roles", "t6_bands", "t7", "t8", "t9"]
  ]
}');
