-- The version that the public and other Trusts may see; none unless somebody publishes it.
ALTER TABLE pathway
    ADD COLUMN published_number int,
    ADD COLUMN published_on date;
