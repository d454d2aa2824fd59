package alongside.forums.search;

import alongside.forums.Places;
import alongside.forums.members.Bylines;
import alongside.forums.topics.Kind;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Full text over posts and the titles of topics. */
final class SearchQueries {
    /** What members see, as the filter has it. A hidden name or Trust is compared with nothing. */
    static final String FITS =
            """
               AND p.state = 'shown' AND k.state <> 'hidden'
               AND k.forum = ANY (CAST(:forums AS uuid[]))
               AND (:kind = '' OR k.kind = :kind)
               AND (CAST(:start AS timestamptz) IS NULL OR p.created_at >= CAST(:start AS timestamptz))
               AND (CAST(:end AS timestamptz) IS NULL OR p.created_at < CAST(:end AS timestamptz))
               AND (:trust = '' AND :by = '' OR EXISTS (
                   SELECT 1 FROM post w
            """
                    + Bylines.JOINS_OF_TOPIC
                    + """
                            WHERE w.id = p.id AND wp.id IS NOT NULL AND wf.person IS NOT NULL
                              AND (w.trust IS NULL OR wm.person IS NOT NULL)
                              AND (:trust = '' OR wf.shows_trust AND wt.slug = :trust)
                              AND (:by = '' OR NOT w.unnamed
                                   AND strpos(lower(wf.display_name), lower(:by)) > 0)))
                    """;

    /**
     * Of a common word the newest 2,000 posts are ranked and no others: to rank each of a hundred
     * thousand takes seconds, and nobody reads that far. Ids count up with time, so they are found
     * by walking the key from its end. For a rare word the planner takes the index of words; it
     * knows which is which from the query's own text, so that the plan is made anew each time. The
     * topic of a post is looked up only where its words fit, and the OFFSET keeps it so: of words
     * that are in no list of the most common ones the planner expects far too many, and would read
     * all topics first.
     */
    private static final String BEST =
            """
            WITH found AS (
                (SELECT p.id, p.topic,
                        ts_rank(p.words, websearch_to_tsquery('english', :q)) AS rank
                   FROM post p
                  CROSS JOIN LATERAL (
                        SELECT 1 FROM topic k
                         WHERE k.id = p.topic
            """
                    + FITS
                    + """
                        OFFSET 0) AS fits
                      WHERE p.words @@ websearch_to_tsquery('english', :q)
                      ORDER BY p.id DESC
                      LIMIT 2000)
                    UNION ALL
                    (SELECT p.id, p.topic,
                            1 + ts_rank(k.words, websearch_to_tsquery('english', :q)) AS rank
                       FROM topic k
                       JOIN post p ON p.topic = k.id AND p.number = 1
                      WHERE k.words @@ websearch_to_tsquery('english', :q)
                    """
                    + FITS
                    + """
                          ORDER BY k.id DESC
                          LIMIT 500)),
                    once AS (
                        SELECT id, topic, sum(rank) AS rank FROM found GROUP BY id, topic)
                    SELECT f.id, f.rank, count(*) OVER () AS total
                      FROM once f
                      JOIN post o ON o.topic = f.topic AND o.number = 1
                       AND o.state IN ('shown', 'deleted')
                     ORDER BY f.rank DESC, f.id DESC
                     LIMIT :most
                    """;

    private static final String SHOW =
            """
            SELECT w.id, w.topic, w.number, w.unnamed, w.created_at, k.forum, k.kind,
                   g.name AS forum_name,
                   ts_headline('english', k.title, websearch_to_tsquery('english', :q),
                       'StartSel=\uE000, StopSel=\uE001, HighlightAll=true') AS heading,
                   ts_headline('english', w.body, websearch_to_tsquery('english', :q),
                       'StartSel=\uE000, StopSel=\uE001, MaxFragments=2, MaxWords=30, MinWords=12')
                       AS excerpt,
            """
                    + Bylines.COLUMNS
                    + """
                      FROM post w
                      JOIN topic k ON k.id = w.topic
                      JOIN forum g ON g.id = k.forum
                    """
                    + Bylines.JOINS
                    + " WHERE w.id = ANY (CAST(:ids AS uuid[]))";

    private SearchQueries() {}

    static Source.Best best(
            Db db, SearchFilter filter, String[] forums, LocalDate today, int most) {
        var _ =
                db.query("SELECT set_config('plan_cache_mode', 'force_custom_plan', true) AS mode")
                        .execute()
                        .toList();
        var rows =
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
                        .toList();
        return best(rows);
    }

    /** From rows of the best, each with how many there are. */
    static Source.Best best(List<DbRow> rows) {
        var total = rows.isEmpty() ? 0L : rows.getFirst().column("total").get(Long.class);
        return new Source.Best(
                total,
                rows.stream()
                        .map(row ->
                                new Source.Ranked(
                                        row.column("id").get(UUID.class),
                                        row.column("rank").get(Double.class)))
                        .toList());
    }

    static List<Hit> show(Db db, SearchFilter filter, List<UUID> ids, LocalDate today) {
        return db.query(SHOW)
                .addParam("q", filter.q())
                .addParam("today", today)
                .addParam("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .execute()
                .map(SearchQueries::hit)
                .toList();
    }

    private static Hit hit(DbRow row) {
        var forum = row.column("forum").get(UUID.class);
        var number = row.column("number").get(Long.class).intValue();
        return new Hit(
                "post",
                row.column("id").get(UUID.class),
                forum,
                row.column("forum_name").get(String.class),
                Places.post(forum, row.column("topic").get(UUID.class), number),
                Kind.of(row.column("kind").get(String.class)).orElseThrow().label(),
                Piece.of(row.column("heading").get(String.class)),
                Piece.of(row.column("excerpt").get(String.class)),
                Bylines.of(row, row.column("unnamed").get(Boolean.class)),
                row.column("created_at").get(Instant.class));
    }
}
