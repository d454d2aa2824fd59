-- That a writer said nobody can be known from something that looked as if somebody could.
CREATE TABLE post_confirmation (
    post         uuid NOT NULL REFERENCES post ON DELETE CASCADE,
    confirmed_at timestamptz NOT NULL,
    confirmed_by uuid NOT NULL,
    PRIMARY KEY (post, confirmed_at)
);
