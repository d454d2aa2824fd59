package alongside.forums.forum;

import alongside.forums.forum.Participation.Part;
import alongside.forums.forum.Participation.State;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who belongs to which Trust today, and who came to which forum. */
final class StandingQueries {
    private StandingQueries() {}

    static List<Hat> hats(Db db, UUID person, LocalDate today) {
        return db.query(
                        """
                        SELECT t.id, t.slug, t.name, t.region_code, array_to_string(m.roles, ',') AS roles
                          FROM alongside_platform.membership m
                          JOIN alongside_platform.trust t ON t.id = m.trust
                         WHERE m.person = CAST(:person AS uuid)
                           AND m.valid_from <= :today
                           AND (m.valid_until IS NULL OR m.valid_until >= :today)
                           AND t.status IN ('trial', 'active', 'read_only')
                         ORDER BY t.name
                        """)
                .addParam("person", person.toString())
                .addParam("today", today)
                .execute()
                .map(row ->
                        new Hat(
                                row.column("id").get(String.class),
                                row.column("slug").get(String.class),
                                row.column("name").get(String.class),
                                row.column("region_code").get(String.class),
                                Hat.roles(row.column("roles").get(String.class))))
                .toList();
    }

    static Optional<Participation> participation(Db db, UUID forum, UUID person) {
        return db.get(
                        """
                        SELECT trust, part, state, reason, since
                          FROM participant
                         WHERE forum = CAST(:forum AS uuid) AND person = CAST(:person AS uuid)
                        """)
                .addParam("forum", forum.toString())
                .addParam("person", person.toString())
                .execute()
                .map(StandingQueries::participation);
    }

    /** When somebody can write again whom a moderator has suspended; null if nobody has. */
    static @Nullable LocalDate suspended(Db db, UUID forum, UUID person, LocalDate today) {
        return db.get(
                        """
                        SELECT max(until) AS until
                          FROM decision
                         WHERE forum = CAST(:forum AS uuid) AND person = CAST(:person AS uuid)
                           AND kind = 'suspend' AND until > :today AND undone_at IS NULL
                        """)
                .addParam("forum", forum.toString())
                .addParam("person", person.toString())
                .addParam("today", today)
                .execute()
                .map(row -> row.column("until").get(LocalDate.class))
                .orElse(null);
    }

    /** By forum. */
    static Map<UUID, Participation> participations(Db db, UUID person) {
        return db.query(
                        """
                        SELECT forum, trust, part, state, reason, since
                          FROM participant
                         WHERE person = CAST(:person AS uuid)
                        """)
                .addParam("person", person.toString())
                .execute()
                .collect(
                        Collectors.toMap(
                                row -> row.column("forum").get(UUID.class),
                                StandingQueries::participation));
    }

    static Participation participation(DbRow row) {
        return new Participation(
                row.column("trust").get(String.class),
                Part.valueOf(row.column("part").get(String.class).toUpperCase(Locale.ROOT)),
                State.valueOf(row.column("state").get(String.class).toUpperCase(Locale.ROOT)),
                row.column("reason").get(String.class),
                row.column("since").get(Instant.class));
    }
}
