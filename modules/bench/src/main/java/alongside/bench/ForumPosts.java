package alongside.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A forum of a million posts, of which a common word stands in every tenth and a rare one in 20.
 */
final class ForumPosts {
    static final String COMMON = "support";
    static final String RARE = "kestrel";
    static final int POSTS = 1_000_000;
    private static final int TOPICS = 50_000;

    private ForumPosts() {}

    /**
     * By the owner of the database, with the tables that a search with its own table would have.
     */
    static void fill(Connection owner, String trust, String person) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("SET search_path = alongside_forums");
            statement.execute("SET ROLE alongside_forums");
            forum(statement, trust, person);
            posts(statement);
            statement.execute(
                    """
                    CREATE TABLE bench_search (
                        post uuid PRIMARY KEY, search_data tsvector NOT NULL);
                    INSERT INTO bench_search SELECT id, words FROM post;
                    CREATE INDEX bench_search_data ON bench_search USING gin (search_data);
                    """);
            statement.execute("RESET ROLE");
            statement.execute("VACUUM ANALYZE alongside_forums.post");
            statement.execute("VACUUM ANALYZE alongside_forums.topic");
            statement.execute("VACUUM ANALYZE alongside_forums.bench_search");
        }
    }

    private static void forum(Statement statement, String trust, String person)
            throws SQLException {
        statement.execute(
                """
                INSERT INTO forum (name, purpose, reach, visibility, roles)
                VALUES ('Bench', 'Measured', 'national', 'open', '{trust_admin}');
                INSERT INTO profile (person, trust, display_name)
                VALUES ('%2$s', '%1$s', 'Bench');
                INSERT INTO participant (forum, person, trust, part, state, since)
                SELECT id, '%2$s', '%1$s', 'member', 'member', now()
                  FROM forum WHERE name = 'Bench';
                INSERT INTO topic (forum, kind, title, author, trust, created_at, last_post_at, posts)
                SELECT f.id, 'discussion', 'About matter ' || n, '%2$s', '%1$s', now(), now(), 20
                  FROM forum f, generate_series(1, %3$d) n WHERE f.name = 'Bench';
                """
                        .formatted(trust, person, TOPICS));
    }

    private static void posts(Statement statement) throws SQLException {
        statement.execute("DROP INDEX post_words");
        statement.execute(
                """
                INSERT INTO post (topic, number, author, trust, body, created_at)
                WITH phrases AS (
                    SELECT array_agg('peers ' || substr(md5(n::text), 1, 5) || ' met on the '
                                     || substr(md5((n %% 97)::text), 1, 4) || ' ward') AS all
                      FROM generate_series(1, 2000) n),
                topics AS (SELECT array_agg(id) AS all FROM topic WHERE title LIKE 'About matter %%')
                SELECT t.all[1 + n %% %d], 1 + n / %d, k.author, k.trust,
                       concat_ws(', ', p.all[1 + (n * 7919) %% 2000], p.all[1 + (n * 104729) %% 2000],
                           p.all[1 + (n * 1299709) %% 2000], p.all[1 + (n * 15485863) %% 2000],
                           p.all[1 + (n * 32452843) %% 2000], p.all[1 + (n * 49979687) %% 2000],
                           CASE WHEN n %% 10 = 0 THEN 'and asked for support' END,
                           CASE WHEN n %% 50000 = 77 THEN 'a kestrel flew by' END),
                       now() - interval '1 second' * (1000000 - n)
                  FROM generate_series(CAST(0 AS bigint), %d) n, phrases p, topics t,
                       (SELECT author, trust FROM topic WHERE title = 'About matter 1') k
                """
                        .formatted(TOPICS, TOPICS, POSTS - 1));
        statement.execute("SET maintenance_work_mem = '256MB'");
        statement.execute("CREATE INDEX post_words ON post USING gin (words)");
    }
}
