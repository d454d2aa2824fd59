package alongside.forums.search;

import alongside.forums.Places;
import alongside.kernel.Db;
import alongside.portal.ui.Words;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Full text over minutes that are approved. A draft is found by nobody. */
final class MinuteHitQueries {
    private MinuteHitQueries() {}

    static Source.Best best(Db db, SearchFilter filter, String[] forums, int most) {
        return SearchQueries.best(
                db.query(
                                """
                                SELECT n.meeting AS id, count(*) OVER () AS total,
                                       0.5 + ts_rank(n.words, websearch_to_tsquery('english', :q))
                                           AS rank
                                  FROM meeting_minutes n
                                  JOIN meeting m ON m.id = n.meeting
                                 WHERE n.state = 'approved'
                                   AND n.words @@ websearch_to_tsquery('english', :q)
                                   AND m.forum = ANY (CAST(:forums AS uuid[]))
                                   AND (CAST(:start AS timestamptz) IS NULL
                                        OR m.starts_at >= CAST(:start AS timestamptz))
                                   AND (CAST(:end AS timestamptz) IS NULL
                                        OR m.starts_at < CAST(:end AS timestamptz))
                                 ORDER BY rank DESC, n.meeting DESC
                                 LIMIT :most
                                """)
                        .addParam("q", filter.q())
                        .addParam("forums", forums)
                        .addParam("start", filter.start())
                        .addParam("end", filter.end())
                        .addParam("most", most)
                        .execute()
                        .toList());
    }

    static List<Hit> show(Db db, SearchFilter filter, List<UUID> ids) {
        return db.query(
                        """
                        SELECT n.meeting, m.forum, g.name, m.starts_at,
                               ts_headline('english', n.body, websearch_to_tsquery('english', :q),
                                   'StartSel=\uE000, StopSel=\uE001, MaxFragments=2, MaxWords=30, MinWords=12')
                                   AS excerpt
                          FROM meeting_minutes n
                          JOIN meeting m ON m.id = n.meeting
                          JOIN forum g ON g.id = m.forum
                         WHERE n.meeting = ANY (CAST(:ids AS uuid[])) AND n.state = 'approved'
                        """)
                .addParam("q", filter.q())
                .addParam("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .execute()
                .map(MinuteHitQueries::hit)
                .toList();
    }

    private static Hit hit(DbRow row) {
        var meeting = row.column("meeting").get(UUID.class);
        var forum = row.column("forum").get(UUID.class);
        var held = row.column("starts_at").get(Instant.class);
        return new Hit(
                "minutes",
                meeting,
                forum,
                row.column("name").get(String.class),
                Places.meeting(forum, meeting) + "/minutes",
                "Minutes",
                List.of(new Piece("Minutes of the meeting on " + Words.date(held), false)),
                Piece.of(row.column("excerpt").get(String.class)),
                null,
                held);
    }
}
