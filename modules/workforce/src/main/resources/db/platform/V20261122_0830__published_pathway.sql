-- What Trusts show of their career pathways, to the public and to each other. Each Trust's own
-- message writes it; a Trust's name and address are those of the registry.
CREATE TABLE published_pathway (
    trust        text NOT NULL REFERENCES trust ON DELETE CASCADE,
    pathway_id   uuid NOT NULL,
    name         text NOT NULL,
    number       int NOT NULL,
    steps        jsonb NOT NULL,
    published_on date NOT NULL,
    PRIMARY KEY (trust, pathway_id)
);
