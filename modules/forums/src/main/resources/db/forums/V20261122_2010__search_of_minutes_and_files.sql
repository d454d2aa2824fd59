ALTER TABLE meeting_minutes
    ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('english', body)) STORED;
CREATE INDEX meeting_minutes_words ON meeting_minutes USING gin (words) WHERE state = 'approved';

-- A name with its dots and dashes would be one word.
ALTER TABLE attachment
    ADD COLUMN words tsvector
        GENERATED ALWAYS AS (to_tsvector('english', translate(name, '._-', '   '))) STORED;
CREATE INDEX attachment_words ON attachment USING gin (words);
