-- Two tabs that keep the same draft become two drafts, so that neither overwrites the other: a
-- draft has an id of its own, and a person can have several for one place.
ALTER TABLE writing DROP CONSTRAINT writing_pkey;
ALTER TABLE writing ADD COLUMN id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY;
ALTER TABLE writing ADD COLUMN reply_to int;
ALTER TABLE writing ALTER COLUMN version SET DEFAULT 1;
CREATE INDEX writing_person ON writing (person, saved_at DESC);
