package alongside.forums.members;

import alongside.forums.forum.Hat;
import alongside.forums.forum.Participation.Part;
import alongside.forums.forum.Participation.State;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in which forum, and as whom. */
final class ParticipantQueries {
    private ParticipantQueries() {}

    /** Gives somebody a new standing, whatever they were before. */
    static void stand(
            Db db,
            UUID forum,
            UUID person,
            @Nullable String trust,
            Part part,
            State state,
            String reason,
            OffsetDateTime at) {
        db.dml(
                        """
                        INSERT INTO participant (forum, person, trust, part, state, reason, since)
                        VALUES (CAST(:forum AS uuid), CAST(:person AS uuid), CAST(:trust AS text),
                                :part, :state, :reason, CAST(:at AS timestamptz))
                            ON CONFLICT (forum, person) DO UPDATE
                           SET trust = EXCLUDED.trust, part = EXCLUDED.part,
                               state = EXCLUDED.state, reason = EXCLUDED.reason,
                               since = EXCLUDED.since, version = participant.version + 1
                        """)
                .addParam("forum", forum.toString())
                .addParam("person", person.toString())
                .addParam("trust", trust)
                .addParam("part", part.key())
                .addParam("state", state.key())
                .addParam("reason", reason)
                .addParam("at", at)
                .execute();
    }

    /** A participant by the id that stands for them in the forum. */
    static Optional<Key> find(Db db, UUID forum, UUID id) {
        return db.get(
                        """
                        SELECT person, trust, part, state
                          FROM participant
                         WHERE forum = CAST(:forum AS uuid) AND id = CAST(:id AS uuid)
                        """)
                .addParam("forum", forum.toString())
                .addParam("id", id.toString())
                .execute()
                .map(row ->
                        new Key(
                                row.column("person").get(UUID.class),
                                row.column("trust").get(String.class),
                                part(row),
                                state(row)));
    }

    /** What stands for somebody in the forum. */
    static Optional<UUID> id(Db db, UUID forum, UUID person) {
        return db.get(
                        """
                        SELECT id FROM participant
                         WHERE forum = CAST(:forum AS uuid) AND person = CAST(:person AS uuid)
                        """)
                .addParam("forum", forum.toString())
                .addParam("person", person.toString())
                .execute()
                .map(row -> row.column("id").get(UUID.class));
    }

    /** Whom a participant's id stands for. */
    record Key(UUID person, @Nullable String trust, Part part, State state) {}

    static long chairs(Db db, UUID forum) {
        return db.get(
                        """
                        SELECT count(*) AS chairs
                          FROM participant
                         WHERE forum = CAST(:forum AS uuid) AND state = 'member' AND part = 'chair'
                        """)
                .addParam("forum", forum.toString())
                .execute()
                .map(row -> row.column("chairs").get(Long.class))
                .orElse(0L);
    }

    /** People with this address; an address can be several people's. */
    static List<UUID> people(Db db, String email) {
        return db.query(
                        "SELECT id FROM alongside_platform.person WHERE lower(email) = lower(:email)")
                .addParam("email", email)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList();
    }

    static String name(Db db, UUID person) {
        return db.get("SELECT name FROM alongside_platform.person WHERE id = CAST(:id AS uuid)")
                .addParam("id", person.toString())
                .execute()
                .map(row -> row.column("name").get(String.class))
                .orElse("");
    }

    /** Members, and those in these states, by name. */
    static List<Member> all(Db db, UUID forum, boolean everybody, LocalDate today) {
        return db.query(
                        """
                        SELECT p.id, p.part, p.state, p.reason, p.since, p.trust,
                               f.display_name, f.job_title, f.shows_trust, t.name AS trust_name,
                               array_to_string(m.roles, ',') AS roles
                          FROM participant p
                          JOIN profile f ON f.person = p.person AND f.trust = coalesce(p.trust, '')
                          LEFT JOIN alongside_platform.trust t ON t.id = p.trust
                          LEFT JOIN alongside_platform.membership m
                            ON m.trust = p.trust AND m.person = p.person
                           AND m.valid_from <= :today
                           AND (m.valid_until IS NULL OR m.valid_until >= :today)
                         WHERE p.forum = CAST(:forum AS uuid)
                           AND (p.trust IS NULL OR m.person IS NOT NULL)
                           AND (CAST(:everybody AS boolean) OR p.state = 'member' AND (f.listed OR p.part <> 'member'))
                         ORDER BY p.part = 'member', lower(f.display_name), p.id
                        """)
                .addParam("forum", forum.toString())
                .addParam("everybody", everybody)
                .addParam("today", today)
                .execute()
                .map(ParticipantQueries::member)
                .toList();
    }

    /** Shows somebody by their own name until they choose another; once for each Trust. */
    static void introduce(Db db, UUID person, @Nullable String trust, String name) {
        db.dml(
                        """
                        INSERT INTO profile (person, trust, display_name)
                        VALUES (CAST(:person AS uuid), coalesce(CAST(:trust AS text), ''), :name)
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("person", person.toString())
                .addParam("trust", trust)
                .addParam("name", name)
                .execute();
    }

    static Optional<Profile> profile(Db db, UUID person, @Nullable String trust) {
        return db.get(
                        """
                        SELECT display_name, job_title, shows_trust, listed, version
                          FROM profile
                         WHERE person = CAST(:person AS uuid)
                           AND trust = coalesce(CAST(:trust AS text), '')
                        """)
                .addParam("person", person.toString())
                .addParam("trust", trust)
                .execute()
                .map(row ->
                        new Profile(
                                row.column("display_name").get(String.class),
                                row.column("job_title").get(String.class),
                                row.column("shows_trust").get(Boolean.class),
                                row.column("listed").get(Boolean.class),
                                row.column("version").get(Long.class).intValue()));
    }

    static boolean update(
            Db db, UUID person, @Nullable String trust, long version, Profile profile) {
        return db.dml(
                                """
                                UPDATE profile
                                   SET display_name = :name, job_title = :title,
                                       shows_trust = :shows, listed = :listed,
                                       version = version + 1
                                 WHERE person = CAST(:person AS uuid)
                                   AND trust = coalesce(CAST(:trust AS text), '')
                                   AND version = :version
                                """)
                        .addParam("name", profile.displayName())
                        .addParam("title", profile.jobTitle())
                        .addParam("shows", profile.showsTrust())
                        .addParam("listed", profile.listed())
                        .addParam("person", person.toString())
                        .addParam("trust", trust)
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static Member member(DbRow row) {
        var byline =
                new Byline.Known(
                        row.column("display_name").get(String.class),
                        row.column("job_title").get(String.class),
                        row.column("shows_trust").get(Boolean.class),
                        row.column("trust_name").get(String.class),
                        Hat.roles(row.column("roles").get(String.class)),
                        false);
        return new Member(
                row.column("id").get(UUID.class),
                byline.byline(),
                part(row),
                state(row),
                row.column("reason").get(String.class),
                row.column("since").get(Instant.class));
    }

    private static Part part(DbRow row) {
        return Part.valueOf(row.column("part").get(String.class).toUpperCase(Locale.ROOT));
    }

    private static State state(DbRow row) {
        return State.valueOf(row.column("state").get(String.class).toUpperCase(Locale.ROOT));
    }
}
