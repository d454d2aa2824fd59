-- What the forums may know of the platform: who is a member of which Trust, and how to write to
-- them. No session, no invitation and no registration; of the audit log, only to add to it.
GRANT USAGE ON SCHEMA alongside_platform TO alongside_forums;
GRANT SELECT (id, slug, name, region_code, status) ON trust TO alongside_forums;
GRANT SELECT (id, name, email) ON person TO alongside_forums;
GRANT SELECT (trust, person, roles, valid_from, valid_until) ON membership TO alongside_forums;
GRANT INSERT (actor_id, actor_name, action, subject, before, after) ON audit_entry TO alongside_forums;
GRANT INSERT (topic, body) ON outbox_message TO alongside_forums;
