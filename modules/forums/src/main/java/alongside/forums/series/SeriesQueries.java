package alongside.forums.series;

import alongside.forums.members.Byline;
import alongside.forums.members.Bylines;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of series. */
final class SeriesQueries {
    private SeriesQueries() {}

    static Optional<Series> find(Db db, UUID forum, Map<UUID, Byline> members) {
        return db.get(
                        """
                        SELECT id, forum, terms, first_on, starts_at, minutes, place, link, capacity,
                               quorum, chair, deputy, planned, version
                          FROM meeting_series
                         WHERE forum = CAST(:forum AS uuid)
                        """)
                .addParam("forum", forum.toString())
                .execute()
                .map(row -> series(row, members));
    }

    /** The members of a forum by the id that stands for each there. */
    static Map<UUID, Byline> members(Db db, UUID forum, LocalDate today) {
        var all = new LinkedHashMap<UUID, Byline>();
        db.query(
                        "SELECT w.id, "
                                + Bylines.COLUMNS
                                + """
                                  FROM (SELECT id, forum, person AS author, trust, state, part
                                          FROM participant) w
                                  JOIN forum g ON g.id = w.forum
                                """
                                + Bylines.JOINS
                                + """
                                 WHERE w.forum = CAST(:forum AS uuid) AND w.state = 'member'
                                 ORDER BY w.part <> 'chair', wf.display_name, w.id
                                """)
                .addParam("forum", forum.toString())
                .addParam("today", today)
                .execute()
                .forEach(row -> {
                    var by = Bylines.of(row, false);
                    if (!by.equals(Byline.FORMER)) {
                        all.put(row.column("id").get(UUID.class), by);
                    }
                });
        return all;
    }

    static UUID insert(Db db, UUID forum, SeriesDraft.Checked draft) {
        var meeting = draft.meeting();
        return db
                .query(
                        """
                        INSERT INTO meeting_series (forum, terms, first_on, starts_at, minutes, place,
                                                    link, capacity, quorum, chair, deputy)
                        VALUES (CAST(:forum AS uuid), :terms, :first, :starts, :minutes, :place,
                                :link, :capacity, :quorum, CAST(:chair AS uuid),
                                CAST(:deputy AS uuid))
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .addParam("forum", forum.toString())
                .addParam("terms", draft.terms())
                .addParam("first", meeting.heldOn())
                .addParam("starts", meeting.startsAt().toString())
                .addParam("minutes", meeting.minutes())
                .addParam("place", meeting.place())
                .addParam("link", meeting.link())
                .addParam("capacity", meeting.capacity())
                .addParam("quorum", draft.quorum())
                .addParam("chair", draft.chair().toString())
                .addParam("deputy", text(draft.deputy()))
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst()
                .orElseThrow(() ->
                        alongside.kernel.Refusal.conflict("This forum has a series already."));
    }

    /** False if it is not at this version any more. */
    static boolean update(Db db, UUID forum, long version, SeriesDraft.Checked draft) {
        var meeting = draft.meeting();
        return db.dml(
                                """
                                UPDATE meeting_series
                                   SET terms = :terms, starts_at = :starts, minutes = :minutes,
                                       place = :place, link = :link, capacity = :capacity,
                                       quorum = :quorum, chair = CAST(:chair AS uuid),
                                       deputy = CAST(:deputy AS uuid), version = version + 1
                                 WHERE forum = CAST(:forum AS uuid) AND version = :version
                                """)
                        .addParam("terms", draft.terms())
                        .addParam("starts", meeting.startsAt().toString())
                        .addParam("minutes", meeting.minutes())
                        .addParam("place", meeting.place())
                        .addParam("link", meeting.link())
                        .addParam("capacity", meeting.capacity())
                        .addParam("quorum", draft.quorum())
                        .addParam("chair", draft.chair().toString())
                        .addParam("deputy", text(draft.deputy()))
                        .addParam("forum", forum.toString())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    /** False if somebody planned more at the same time. */
    static boolean planned(Db db, UUID id, int before, int after) {
        return db.dml(
                                """
                                UPDATE meeting_series
                                   SET planned = :after, version = version + 1
                                 WHERE id = CAST(:id AS uuid) AND planned = :before
                                """)
                        .addParam("after", after)
                        .addParam("id", id.toString())
                        .addParam("before", before)
                        .execute()
                == 1;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Series series(DbRow row, Map<UUID, Byline> members) {
        var chair = row.column("chair").get(UUID.class);
        var deputy = row.column("deputy").get(UUID.class);
        return new Series(
                row.column("id").get(UUID.class),
                row.column("forum").get(UUID.class),
                row.column("terms").get(String.class),
                row.column("first_on").get(LocalDate.class),
                row.column("starts_at").get(String.class),
                row.column("minutes").get(Integer.class),
                row.column("place").get(String.class),
                row.column("link").get(String.class),
                row.column("capacity").get(Integer.class),
                row.column("quorum").get(Integer.class),
                chair,
                members.getOrDefault(chair, Byline.FORMER),
                deputy,
                deputy == null ? null : members.getOrDefault(deputy, Byline.FORMER),
                row.column("planned").get(Integer.class),
                row.column("version").get(Integer.class));
    }
}
