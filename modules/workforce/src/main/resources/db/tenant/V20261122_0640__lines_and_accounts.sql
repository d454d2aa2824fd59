-- Who manages a person in an assignment, and who leads them in their profession, from a date until
-- the day before valid_to. The name stays when the account has left the Trust.
CREATE TABLE assignment_line (
    assignment_id uuid NOT NULL REFERENCES assignment ON DELETE CASCADE,
    kind          text NOT NULL CHECK (kind IN ('line_manager', 'professional_lead')),
    valid_from    date NOT NULL,
    valid_to      date CHECK (valid_to > valid_from),
    account       uuid NOT NULL,
    name          text NOT NULL,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (assignment_id, kind, valid_from)
);
CREATE INDEX assignment_line_account ON assignment_line (account);

-- Whose record of the register a member's account is: one account, one person at most.
CREATE TABLE person_account (
    person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    account   uuid NOT NULL UNIQUE,
    name      text NOT NULL
);
