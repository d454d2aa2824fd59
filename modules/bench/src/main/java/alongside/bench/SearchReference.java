package alongside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements of one search on one connection, prepared: who asks, what fits, what to show. */
final class SearchReference {
    private static final String HATS =
            """
            SELECT t.id, t.slug, t.name, t.region_code, array_to_string(m.roles, ',') AS roles
              FROM alongside_platform.membership m
              JOIN alongside_platform.trust t ON t.id = m.trust
             WHERE m.person = CAST(? AS uuid) AND m.valid_from <= current_date
               AND (m.valid_until IS NULL OR m.valid_until >= current_date)
               AND t.status IN ('trial', 'active', 'read_only')
             ORDER BY t.name
            """;
    private static final String CAME =
            "SELECT forum, trust, part, state, reason, since FROM participant WHERE person = CAST(? AS uuid)";
    private static final String FORUMS =
            """
            SELECT id, name, purpose, reach, region_code, trust, specialism, visibility,
                   array_to_string(roles, ',') AS roles, reviewed, closed_at, version
              FROM forum
             ORDER BY closed_at IS NOT NULL, lower(name), id
            """;
    private static final String BEST =
            """
            WITH found AS (
                (SELECT p.id, p.topic, ts_rank(p.words, websearch_to_tsquery('english', ?)) AS rank
                   FROM post p
                  CROSS JOIN LATERAL (
                        SELECT 1 FROM topic k
                         WHERE k.id = p.topic
                           AND p.state = 'shown' AND k.state <> 'hidden'
                           AND k.forum IN (SELECT id FROM forum)
                        OFFSET 0) AS fits
                  WHERE p.words @@ websearch_to_tsquery('english', ?)
                  ORDER BY p.id DESC LIMIT 2000)
                UNION ALL
                (SELECT p.id, p.topic,
                        1 + ts_rank(k.words, websearch_to_tsquery('english', ?)) AS rank
                   FROM topic k JOIN post p ON p.topic = k.id AND p.number = 1
                  WHERE k.words @@ websearch_to_tsquery('english', ?)
                    AND p.state = 'shown' AND k.state <> 'hidden'
                    AND k.forum IN (SELECT id FROM forum)
                  ORDER BY k.id DESC LIMIT 500)),
            once AS (SELECT id, topic, sum(rank) AS rank FROM found GROUP BY id, topic)
            SELECT f.id, f.rank, count(*) OVER () AS total
              FROM once f
              JOIN post o ON o.topic = f.topic AND o.number = 1
               AND o.state IN ('shown', 'deleted')
             ORDER BY f.rank DESC, f.id DESC
             LIMIT 20
            """;
    private static final String OWN_TABLE =
            """
            SELECT p.id
              FROM post p
              JOIN bench_search s ON s.post = p.id
              JOIN topic k ON k.id = p.topic
             WHERE s.search_data @@ to_tsquery('english', ?)
               AND p.state = 'shown' AND k.state <> 'hidden'
               AND k.forum IN (SELECT id FROM forum)
             ORDER BY ts_rank_cd(s.search_data, to_tsquery('english', ?), 1) DESC,
                      k.last_post_at DESC
             LIMIT 20
            """;
    private static final String SHOW =
            """
            SELECT w.id, w.topic, w.number, w.unnamed, w.created_at, k.forum, k.kind, g.name,
                   ts_headline('english', k.title, websearch_to_tsquery('english', ?),
                       'HighlightAll=true') AS heading,
                   ts_headline('english', w.body, websearch_to_tsquery('english', ?),
                       'MaxFragments=2, MaxWords=30, MinWords=12') AS excerpt,
                   wf.display_name, wf.job_title, wf.shows_trust, wt.name,
                   array_to_string(wm.roles, ','), wp.id
              FROM post w
              JOIN topic k ON k.id = w.topic
              JOIN forum g ON g.id = k.forum
              LEFT JOIN participant wp ON wp.forum = g.id AND wp.person = w.author
               AND wp.state = 'member' AND wp.trust IS NOT DISTINCT FROM w.trust
              LEFT JOIN profile wf ON wf.person = w.author AND wf.trust = coalesce(w.trust, '')
              LEFT JOIN alongside_platform.trust wt ON wt.id = w.trust
              LEFT JOIN alongside_platform.membership wm
                ON wm.trust = w.trust AND wm.person = w.author
               AND wm.valid_from <= current_date
               AND (wm.valid_until IS NULL OR wm.valid_until >= current_date)
             WHERE w.id = ANY (CAST(? AS uuid[]))
            """;

    private final Connection connection;

    SearchReference(Connection connection) {
        this.connection = connection;
    }

    /** As our program asks. */
    int same(String word) throws SQLException {
        return found(BEST, 4, word);
    }

    /** As a program asks that keeps the words in a table of their own and ranks all it finds. */
    int ownTable(String word) throws SQLException {
        return found(OWN_TABLE, 2, word);
    }

    private int found(String best, int words, String word) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE alongside_forums");
        }
        rows(HATS, BenchQueries.SUBJECT);
        rows(CAME, BenchQueries.SUBJECT);
        rows(FORUMS);
        rows("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)");
        var asked = new String[words];
        java.util.Arrays.fill(asked, word);
        var ids = rows(best, asked);
        var shown = show(word, ids);
        connection.commit();
        return shown;
    }

    private int show(String word, List<String> ids) throws SQLException {
        try (var statement = connection.prepareStatement(SHOW)) {
            statement.setString(1, word);
            statement.setString(2, word);
            statement.setArray(3, connection.createArrayOf("text", ids.toArray()));
            return read(statement).size();
        }
    }

    private List<String> rows(String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return read(statement);
        }
    }

    /** Every value of every row; the first of each is kept. */
    private static List<String> read(PreparedStatement statement) throws SQLException {
        var first = new ArrayList<String>();
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 2; i <= columns; i++) {
                    rows.getObject(i);
                }
                first.add(rows.getString(1));
            }
        }
        return first;
    }
}
