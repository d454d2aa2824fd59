-- The formal meetings of a forum: one series, every 3 months from its first day.
CREATE TABLE meeting_series (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    forum     uuid NOT NULL UNIQUE REFERENCES forum ON DELETE CASCADE,
    terms     text NOT NULL CHECK (terms <> ''),
    first_on  date NOT NULL,
    starts_at text NOT NULL CHECK (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
    minutes   int NOT NULL CHECK (minutes BETWEEN 15 AND 480),
    place     text NOT NULL DEFAULT '',
    link      text NOT NULL DEFAULT '',
    capacity  int NOT NULL CHECK (capacity BETWEEN 1 AND 1000),
    quorum    int NOT NULL CHECK (quorum BETWEEN 1 AND 1000),
    chair     uuid NOT NULL REFERENCES participant (id),
    deputy    uuid REFERENCES participant (id),
    -- How many meetings it has given so far.
    planned   int NOT NULL DEFAULT 0,
    version   int NOT NULL DEFAULT 1
);

CREATE TABLE meeting (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    forum        uuid NOT NULL REFERENCES forum ON DELETE CASCADE,
    series       uuid NOT NULL REFERENCES meeting_series ON DELETE CASCADE,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL CHECK (ends_at > starts_at),
    place        text NOT NULL DEFAULT '',
    link         text NOT NULL DEFAULT '',
    capacity     int NOT NULL CHECK (capacity > 0),
    state        text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'cancelled')),
    reason       text NOT NULL DEFAULT '',
    -- What calendars count: it rises with every change of the meeting.
    sequence     int NOT NULL DEFAULT 0,
    -- Shown in the room; null until the chair opens the check-in.
    code         text,
    -- When the chair last confirmed who was there, and for how many hours.
    confirmed_at timestamptz,
    hours        numeric(4, 2),
    version      int NOT NULL DEFAULT 1
);
CREATE INDEX meeting_forum ON meeting (forum, starts_at, id);

CREATE TABLE agenda_item (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    meeting    uuid NOT NULL REFERENCES meeting ON DELETE CASCADE,
    topic      uuid REFERENCES topic ON DELETE SET NULL,
    title      text NOT NULL CHECK (title <> ''),
    why        text NOT NULL DEFAULT '',
    author     uuid NOT NULL,
    trust      text,
    created_at timestamptz NOT NULL,
    state      text NOT NULL DEFAULT 'proposed'
               CHECK (state IN ('proposed', 'accepted', 'declined', 'closed')),
    place      int NOT NULL DEFAULT 0,
    -- Why it was declined, or what came of it.
    outcome    text NOT NULL DEFAULT '',
    version    int NOT NULL DEFAULT 1,
    CHECK (state NOT IN ('declined', 'closed') OR outcome <> '')
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting);
-- A topic stands on one agenda at a time.
CREATE UNIQUE INDEX agenda_item_topic ON agenda_item (topic) WHERE state IN ('proposed', 'accepted');

CREATE TABLE agenda_vote (
    item   uuid NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
    person uuid NOT NULL,
    PRIMARY KEY (item, person)
);

CREATE TABLE registration (
    meeting       uuid NOT NULL REFERENCES meeting ON DELETE CASCADE,
    participant   uuid NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    state         text NOT NULL
                  CHECK (state IN ('registered', 'waiting', 'offered', 'lapsed', 'withdrawn')),
    -- Since when; the waiting line goes by it.
    since         timestamptz NOT NULL,
    offered_until timestamptz,
    needs         text NOT NULL DEFAULT '',
    -- How often it changed, which calendars must hear of too.
    sequence      int NOT NULL DEFAULT 0,
    PRIMARY KEY (meeting, participant),
    CHECK ((state = 'offered') = (offered_until IS NOT NULL))
);
CREATE INDEX registration_participant ON registration (participant);

-- What somebody asked to be remembered for their next registration.
CREATE TABLE access_needs (
    person uuid PRIMARY KEY,
    needs  text NOT NULL CHECK (needs <> '')
);

-- Who was in the room, in the name of which Trust.
CREATE TABLE attendance (
    meeting      uuid NOT NULL REFERENCES meeting ON DELETE CASCADE,
    participant  uuid NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    trust        text,
    how          text NOT NULL CHECK (how IN ('code', 'list')),
    at           timestamptz NOT NULL,
    confirmed_at timestamptz,
    PRIMARY KEY (meeting, participant)
);

CREATE TABLE meeting_minutes (
    meeting     uuid PRIMARY KEY REFERENCES meeting ON DELETE CASCADE,
    body        text NOT NULL CHECK (body <> ''),
    state       text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'approved')),
    -- The meeting that approved them.
    approved_at uuid REFERENCES meeting ON DELETE CASCADE,
    version     int NOT NULL DEFAULT 1,
    CHECK ((state = 'approved') = (approved_at IS NOT NULL))
);
CREATE INDEX meeting_minutes_approved ON meeting_minutes (approved_at);

CREATE TABLE motion (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    meeting   uuid NOT NULL REFERENCES meeting ON DELETE CASCADE,
    motion    text NOT NULL CHECK (motion <> ''),
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    -- The chair's own word where the votes were equal.
    casting   text CHECK (casting IN ('for', 'against')),
    present   int,
    carried   boolean,
    CHECK ((closed_at IS NULL) = (carried IS NULL))
);
CREATE INDEX motion_meeting ON motion (meeting);
CREATE TABLE motion_vote (
    decision    uuid NOT NULL REFERENCES motion ON DELETE CASCADE,
    participant uuid NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    choice      text NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
    PRIMARY KEY (decision, participant)
);

CREATE TABLE meeting_action (
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    meeting uuid NOT NULL REFERENCES meeting ON DELETE CASCADE,
    owner   uuid NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    what    text NOT NULL CHECK (what <> ''),
    due_on  date NOT NULL,
    done_at timestamptz,
    version int NOT NULL DEFAULT 1
);
CREATE INDEX meeting_action_meeting ON meeting_action (meeting);
CREATE INDEX meeting_action_owner ON meeting_action (owner);

-- An address without a login, for calendar programs. Only its fingerprint is kept.
CREATE TABLE calendar_feed (
    person      uuid PRIMARY KEY,
    fingerprint text NOT NULL UNIQUE,
    everything  boolean NOT NULL,
    named       boolean NOT NULL,
    linked      boolean NOT NULL
);
