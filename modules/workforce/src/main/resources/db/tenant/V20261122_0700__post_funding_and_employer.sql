-- An organisation other than the Trust, such as a charity, that employs the workers of a post.
CREATE TABLE partner_employer (
    id   uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL CHECK (btrim(name) <> '')
);
CREATE UNIQUE INDEX partner_employer_name ON partner_employer (lower(name));

ALTER TABLE post
    ADD COLUMN funding_source      text,
    -- The last day that the money is there; recurrent money has none.
    ADD COLUMN funded_until        date,
    ADD COLUMN specialism          text,
    ADD COLUMN non_clinical        boolean NOT NULL DEFAULT true,
    ADD COLUMN beside_clinician    boolean NOT NULL DEFAULT false,
    -- Whoever has none is employed by the Trust.
    ADD COLUMN partner_employer_id uuid REFERENCES partner_employer;
CREATE INDEX post_partner_employer ON post (partner_employer_id);
