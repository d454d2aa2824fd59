-- What the comparison may know of the platform: which Trusts there are and where. No name, no person.
GRANT USAGE ON SCHEMA alongside_platform TO alongside_comparison_engine;
GRANT SELECT (id, region_code) ON trust TO alongside_comparison_engine;
GRANT INSERT (topic, body) ON outbox_message TO alongside_comparison_engine;
