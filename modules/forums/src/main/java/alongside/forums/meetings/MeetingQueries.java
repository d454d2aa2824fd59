package alongside.forums.meetings;

import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of meetings. The joining link is there for those registered, and those who lead. */
final class MeetingQueries {
    private static final String COLUMNS =
            """
            SELECT m.id, m.forum, g.name AS forum_name, m.starts_at, m.ends_at, m.place, m.link,
                   m.capacity, m.state, m.reason, m.sequence, m.code, m.confirmed_at, m.version,
                   s.quorum, r.state AS mine,
                   coalesce(CAST(:me AS uuid) IN (s.chair, s.deputy), false) AS runs,
                   (SELECT max(b.starts_at) FROM meeting b
                     WHERE b.series = m.series AND b.state = 'planned'
                       AND b.starts_at < m.starts_at) AS before,
                   (SELECT count(*) FROM registration o
                     WHERE o.meeting = m.id AND o.state = 'registered') AS registered,
                   (SELECT count(*) FROM registration o
                     WHERE o.meeting = m.id AND o.state IN ('waiting', 'offered')) AS waiting
              FROM meeting m
              JOIN meeting_series s ON s.id = m.series
              JOIN forum g ON g.id = m.forum
              LEFT JOIN registration r ON r.meeting = m.id AND r.participant = CAST(:me AS uuid)
            """;

    private MeetingQueries() {}

    static Optional<UUID> forum(Db db, UUID meeting) {
        return db.get("SELECT forum FROM meeting WHERE id = CAST(:id AS uuid)")
                .addParam("id", meeting.toString())
                .execute()
                .map(row -> row.column("forum").get(UUID.class));
    }

    /** Those that have meetings. */
    static List<UUID> forums(Db db) {
        return db.query("SELECT forum FROM meeting_series")
                .execute()
                .map(row -> row.column("forum").get(UUID.class))
                .toList();
    }

    /** What stands for a person in a forum. */
    static Optional<UUID> participant(Db db, UUID forum, UUID person) {
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

    static Optional<Meeting> find(Db db, UUID id, @Nullable UUID me) {
        return db.get(COLUMNS + " WHERE m.id = CAST(:id AS uuid)")
                .addParam("me", text(me))
                .addParam("id", id.toString())
                .execute()
                .map(MeetingQueries::meeting);
    }

    /** All of a forum in their order. */
    static List<Meeting> all(Db db, UUID forum, @Nullable UUID me) {
        return db.query(
                        COLUMNS
                                + " WHERE m.forum = CAST(:forum AS uuid)"
                                + " ORDER BY m.starts_at, m.id")
                .addParam("me", text(me))
                .addParam("forum", forum.toString())
                .execute()
                .map(MeetingQueries::meeting)
                .toList();
    }

    /** The first that takes place after this moment, other than one. */
    static Optional<UUID> next(Db db, UUID forum, OffsetDateTime after, @Nullable UUID other) {
        return db.get(
                        """
                        SELECT id FROM meeting
                         WHERE forum = CAST(:forum AS uuid) AND state = 'planned'
                           AND starts_at > CAST(:after AS timestamptz)
                           AND id IS DISTINCT FROM CAST(:other AS uuid)
                         ORDER BY starts_at, id LIMIT 1
                        """)
                .addParam("forum", forum.toString())
                .addParam("after", after)
                .addParam("other", text(other))
                .execute()
                .map(row -> row.column("id").get(UUID.class));
    }

    /** One more meeting of a series. */
    static void insert(Db db, UUID forum, UUID series, MeetingDraft.Checked draft, Instant starts) {
        db.dml(
                        """
                        INSERT INTO meeting (forum, series, starts_at, ends_at, place, link, capacity)
                        VALUES (CAST(:forum AS uuid), CAST(:series AS uuid),
                                CAST(:starts AS timestamptz), CAST(:ends AS timestamptz),
                                :place, :link, :capacity)
                        """)
                .addParam("forum", forum.toString())
                .addParam("series", series.toString())
                .addParam("starts", at(starts))
                .addParam("ends", at(starts.plusSeconds(60L * draft.minutes())))
                .addParam("place", draft.place())
                .addParam("link", draft.link())
                .addParam("capacity", draft.capacity())
                .execute();
    }

    /** False if it is not at this version any more. */
    static boolean update(Db db, UUID id, long version, MeetingDraft.Checked draft) {
        return db.dml(
                                """
                                UPDATE meeting
                                   SET starts_at = CAST(:starts AS timestamptz),
                                       ends_at = CAST(:ends AS timestamptz),
                                       place = :place, link = :link, capacity = :capacity,
                                       sequence = sequence + 1, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("starts", at(draft.starts()))
                        .addParam("ends", at(draft.starts().plusSeconds(60L * draft.minutes())))
                        .addParam("place", draft.place())
                        .addParam("link", draft.link())
                        .addParam("capacity", draft.capacity())
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if it is not at this version any more. */
    static boolean state(Db db, UUID id, long version, Meeting.State state, String reason) {
        return db.dml(
                                """
                                UPDATE meeting
                                   SET state = :state, reason = :reason, sequence = sequence + 1,
                                       version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND version = :version
                                """)
                        .addParam("state", state.key())
                        .addParam("reason", reason)
                        .addParam("id", id.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    static String link(Db db, UUID id) {
        return db.get("SELECT link FROM meeting WHERE id = CAST(:id AS uuid)")
                .addParam("id", id.toString())
                .execute()
                .map(row -> row.column("link").get(String.class))
                .orElse("");
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(java.time.ZoneOffset.UTC);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Meeting meeting(DbRow row) {
        var mine = row.column("mine").get(String.class);
        var runs = row.column("runs").get(Boolean.class);
        var link = row.column("link").get(String.class);
        var shown = (runs || "registered".equals(mine)) && !link.isEmpty();
        var starts = row.column("starts_at").get(Instant.class);
        var state = Meeting.State.of(row.column("state").get(String.class));
        return new Meeting(
                row.column("id").get(UUID.class),
                row.column("forum").get(UUID.class),
                row.column("forum_name").get(String.class),
                starts,
                row.column("ends_at").get(Instant.class),
                row.column("place").get(String.class),
                shown ? link : null,
                row.column("capacity").get(Integer.class),
                row.column("registered").get(Long.class),
                row.column("waiting").get(Long.class),
                row.column("quorum").get(Integer.class),
                state,
                row.column("reason").get(String.class),
                mine,
                runs,
                state == Meeting.State.PLANNED
                        && Gap.between(row.column("before").get(Instant.class), starts),
                row.column("sequence").get(Integer.class),
                row.column("code").get(String.class),
                row.column("confirmed_at").get(Instant.class),
                row.column("version").get(Integer.class));
    }
}
