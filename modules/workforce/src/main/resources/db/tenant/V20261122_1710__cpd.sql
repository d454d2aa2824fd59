-- What somebody did to keep learning, private to their account. A forum's meeting stands in it once.
CREATE TABLE cpd_entry (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    account    uuid NOT NULL,
    meeting    uuid,
    done_on    date NOT NULL,
    activity   text NOT NULL CHECK (btrim(activity) <> ''),
    hours      numeric(4, 2) NOT NULL CHECK (hours > 0),
    reflection text NOT NULL DEFAULT '',
    version    int NOT NULL DEFAULT 1,
    UNIQUE (account, meeting)
);
CREATE INDEX cpd_entry_account ON cpd_entry (account, done_on);
