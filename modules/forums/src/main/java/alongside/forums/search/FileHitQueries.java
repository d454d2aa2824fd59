package alongside.forums.search;

import alongside.forums.Places;
import alongside.forums.members.Bylines;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Names of files that members can open, beside posts that they see. */
final class FileHitQueries {
    private static final String BEST =
            """
            SELECT f.id, count(*) OVER () AS total,
                   1 + ts_rank(f.words, websearch_to_tsquery('english', :q)) AS rank
              FROM attachment f
              JOIN post p ON p.id = f.post
              JOIN topic k ON k.id = p.topic
              JOIN post o ON o.topic = k.id AND o.number = 1 AND o.state IN ('shown', 'deleted')
             WHERE f.words @@ websearch_to_tsquery('english', :q)
               AND f.state IN ('clean', 'unscanned')
            """
                    + SearchQueries.FITS
                    + """
                     ORDER BY rank DESC, f.id DESC
                     LIMIT :most
                    """;
    private static final String SHOW =
            """
            SELECT f.id, w.topic, w.number, w.unnamed, f.added_at, k.forum, k.title,
                   g.name AS forum_name, f.name,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM attachment f
                      JOIN post w ON w.id = f.post
                      JOIN topic k ON k.id = w.topic
                      JOIN forum g ON g.id = k.forum
                    """
                    + Bylines.JOINS
                    + " WHERE f.id = ANY (CAST(:ids AS uuid[]))";

    private FileHitQueries() {}

    static Source.Best best(
            Db db, SearchFilter filter, String[] forums, LocalDate today, int most) {
        return SearchQueries.best(
                db.query(BEST)
                        .addParam("q", filter.q())
                        .addParam("forums", forums)
                        .addParam("kind", filter.kind())
                        .addParam("start", filter.start())
                        .addParam("end", filter.end())
                        .addParam("trust", filter.trust())
                        .addParam("by", filter.by())
                        .addParam("today", today)
                        .addParam("most", most)
                        .execute()
                        .toList());
    }

    static List<Hit> show(Db db, List<UUID> ids, LocalDate today) {
        return db.query(SHOW)
                .addParam("today", today)
                .addParam("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .execute()
                .map(FileHitQueries::hit)
                .toList();
    }

    private static Hit hit(DbRow row) {
        var forum = row.column("forum").get(UUID.class);
        var number = row.column("number").get(Long.class).intValue();
        return new Hit(
                "file",
                row.column("id").get(UUID.class),
                forum,
                row.column("forum_name").get(String.class),
                Places.post(forum, row.column("topic").get(UUID.class), number),
                "File",
                List.of(new Piece(row.column("name").get(String.class), true)),
                List.of(new Piece(row.column("title").get(String.class), false)),
                Bylines.of(row, row.column("unnamed").get(Boolean.class)),
                row.column("added_at").get(Instant.class));
    }
}
