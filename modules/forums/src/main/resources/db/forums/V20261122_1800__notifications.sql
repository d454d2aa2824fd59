-- What somebody is told. Words about a post are made when they are read, from who wrote it and what
-- the topic is called then, so that what is hidden later is hidden here too.
CREATE TABLE notification (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    person       uuid NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('reply', 'mention', 'answer', 'meeting', 'task',
                                               'decision', 'invitation', 'worry')),
    -- What happened: nobody is told twice of the same.
    cause        text NOT NULL CHECK (cause <> ''),
    -- Those of one batch are one line.
    batch        text NOT NULL CHECK (batch <> ''),
    needs_action boolean NOT NULL,
    -- Empty where it is about a post.
    what         text NOT NULL,
    link         text NOT NULL CHECK (link LIKE '/%'),
    post         uuid REFERENCES post ON DELETE CASCADE,
    at           timestamptz NOT NULL,
    read_at      timestamptz,
    -- When it is to be mailed, as the person wished when it happened, and when that was done.
    mail         text NOT NULL CHECK (mail IN ('instant', 'daily', 'weekly', 'monthly', 'never')),
    mailed_at    timestamptz,
    UNIQUE (person, cause)
);
CREATE INDEX notification_person ON notification (person, at DESC);
CREATE INDEX notification_unread ON notification (person) WHERE read_at IS NULL;
CREATE INDEX notification_batch ON notification (batch) WHERE read_at IS NULL;
CREATE INDEX notification_post ON notification (post);
CREATE INDEX notification_digest ON notification (mail, person)
    WHERE mailed_at IS NULL AND mail IN ('daily', 'weekly', 'monthly');

-- By kind, where somebody chose; the others are as they are for everybody.
CREATE TABLE preference (
    person  uuid PRIMARY KEY,
    choices jsonb NOT NULL DEFAULT '{}',
    version bigint NOT NULL DEFAULT 1
);

-- One for each person and period, so that no summary is sent twice.
CREATE TABLE digest (
    person    uuid NOT NULL,
    frequency text NOT NULL CHECK (frequency IN ('daily', 'weekly', 'monthly')),
    period    date NOT NULL,
    sent_at   timestamptz NOT NULL,
    PRIMARY KEY (person, frequency, period)
);

-- What was sent to whom, without what it said. Without a person: to an address that nobody has.
CREATE TABLE sent_mail (
    id        uuid PRIMARY KEY,
    person    uuid,
    kind      text NOT NULL,
    subject   text NOT NULL,
    at        timestamptz NOT NULL,
    attempts  int NOT NULL DEFAULT 0,
    outcome   text NOT NULL DEFAULT 'waiting'
        CHECK (outcome IN ('waiting', 'sent', 'refused', 'failed', 'held')),
    ended_at  timestamptz,
    -- Of the secret in its address for stopping such mails.
    stop_hash bytea UNIQUE
);
CREATE INDEX sent_mail_person ON sent_mail (person, at DESC);
CREATE INDEX sent_mail_at ON sent_mail (at DESC);

-- Addresses that a mail server does not take, in small letters.
CREATE TABLE refused_address (
    address text PRIMARY KEY,
    since   timestamptz NOT NULL
);
