-- Which steps come directly before a step: the way from step to step branches where a Trust says so.
ALTER TABLE pathway_step ADD COLUMN after_positions int[] NOT NULL DEFAULT '{}';
UPDATE pathway_step SET after_positions = ARRAY[position - 1] WHERE position > 1;

-- A person's way along a pathway. They stay on its version until somebody moves them.
CREATE TABLE career (
    id                 uuid PRIMARY KEY DEFAULT uuidv7(),
    person_id          uuid NOT NULL REFERENCES person,
    pathway_version_id uuid NOT NULL REFERENCES pathway_version,
    begun_on           date NOT NULL,
    created_at         timestamptz NOT NULL DEFAULT now(),
    version            int NOT NULL DEFAULT 1
);
CREATE INDEX career_person ON career (person_id);
CREATE INDEX career_pathway_version ON career (pathway_version_id);

-- Steps of earlier versions stay as history when the person moves to a newer one.
CREATE TABLE career_step (
    career_id       uuid NOT NULL REFERENCES career ON DELETE CASCADE,
    pathway_step_id uuid NOT NULL REFERENCES pathway_step,
    started_on      date NOT NULL,
    reached_on      date CHECK (reached_on >= started_on),
    evidence        text NOT NULL DEFAULT '',
    -- Why the order of the pathway was not kept, where it was not.
    override_reason text,
    recorded_by     text NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (career_id, pathway_step_id)
);
CREATE INDEX career_step_pathway_step ON career_step (pathway_step_id);

CREATE TABLE career_conversation (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    career_id   uuid NOT NULL REFERENCES career ON DELETE CASCADE,
    held_on     date NOT NULL,
    next_step   text NOT NULL CHECK (btrim(next_step) <> ''),
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX career_conversation_career ON career_conversation (career_id);
