package alongside.forums.reactions;

import alongside.forums.forum.Standing;
import alongside.forums.members.Bylines;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tables of reactions and bookmarks. */
final class ReactionQueries {
    private ReactionQueries() {}

    /** By post; posts at which nobody left anything are left out. */
    static Map<UUID, Mark> marks(Db db, UUID person, List<UUID> posts) {
        var said = new HashMap<UUID, List<Mark.Said>>();
        db.query(
                        """
                        SELECT post, word, count(*) AS people,
                               bool_or(person = CAST(:person AS uuid)) AS mine
                          FROM reaction
                         WHERE post = ANY (CAST(:posts AS uuid[]))
                         GROUP BY post, word
                        """)
                .addParam("person", person.toString())
                .addParam("posts", texts(posts))
                .execute()
                .forEach(row ->
                        said.computeIfAbsent(post(row), _ -> new ArrayList<>()).add(said(row)));
        var kept = new HashSet<UUID>();
        db.query(
                        """
                        SELECT post
                          FROM bookmark
                         WHERE person = CAST(:person AS uuid)
                           AND post = ANY (CAST(:posts AS uuid[]))
                        """)
                .addParam("person", person.toString())
                .addParam("posts", texts(posts))
                .execute()
                .forEach(row -> kept.add(post(row)));
        var marks = new HashMap<UUID, Mark>();
        for (var post : posts) {
            var words = said.getOrDefault(post, List.of());
            if (!words.isEmpty() || kept.contains(post)) {
                marks.put(post, new Mark(post, words, kept.contains(post)));
            }
        }
        return marks;
    }

    private static UUID post(DbRow row) {
        return row.column("post").get(UUID.class);
    }

    private static Mark.Said said(DbRow row) {
        return new Mark.Said(
                Word.of(row.column("word").get(String.class)).orElseThrow(),
                row.column("people").get(Long.class).intValue(),
                row.column("mine").get(Boolean.class));
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    static void say(Db db, UUID post, UUID person, Word word) {
        db.dml(
                        """
                        INSERT INTO reaction (post, person, word)
                        VALUES (CAST(:post AS uuid), CAST(:person AS uuid), :word)
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("post", post.toString())
                .addParam("person", person.toString())
                .addParam("word", word.key())
                .execute();
    }

    static void unsay(Db db, UUID post, UUID person, Word word) {
        db.dml(
                        """
                        DELETE FROM reaction
                         WHERE post = CAST(:post AS uuid) AND person = CAST(:person AS uuid)
                           AND word = :word
                        """)
                .addParam("post", post.toString())
                .addParam("person", person.toString())
                .addParam("word", word.key())
                .execute();
    }

    static void keep(Db db, UUID post, UUID person, OffsetDateTime at) {
        db.dml(
                        """
                        INSERT INTO bookmark (person, post, kept_at)
                        VALUES (CAST(:person AS uuid), CAST(:post AS uuid),
                                CAST(:at AS timestamptz))
                            ON CONFLICT DO NOTHING
                        """)
                .addParam("person", person.toString())
                .addParam("post", post.toString())
                .addParam("at", at)
                .execute();
    }

    static boolean drop(Db db, UUID post, UUID person) {
        return db.dml(
                                """
                                DELETE FROM bookmark
                                 WHERE person = CAST(:person AS uuid) AND post = CAST(:post AS uuid)
                                """)
                        .addParam("person", person.toString())
                        .addParam("post", post.toString())
                        .execute()
                == 1;
    }

    /** Those in the forums that their keeper reads, as far as members see them, newest first. */
    static List<Bookmark> bookmarks(Db db, UUID person, List<Standing> read, LocalDate today) {
        var forums = read.stream().map(standing -> standing.forum().id()).toList();
        return db.query(
                        """
                        SELECT w.id, w.topic, k.forum, w.number, k.title, g.name AS forum_name,
                               w.unnamed, left(w.body, 200) AS words, b.kept_at,
                        """
                                + Bylines.COLUMNS
                                + """
                                  FROM bookmark b
                                  JOIN post w ON w.id = b.post AND w.state = 'shown'
                                  JOIN topic k ON k.id = w.topic AND k.state <> 'hidden'
                                  JOIN post o ON o.topic = k.id AND o.number = 1
                                   AND o.state IN ('shown', 'deleted')
                                  JOIN forum g ON g.id = k.forum
                                """
                                + Bylines.JOINS
                                + """
                                 WHERE b.person = CAST(:person AS uuid)
                                   AND g.id = ANY (CAST(:forums AS uuid[]))
                                 ORDER BY b.kept_at DESC, w.id DESC
                                 LIMIT 1000
                                """)
                .addParam("today", today)
                .addParam("person", person.toString())
                .addParam("forums", texts(forums))
                .execute()
                .map(ReactionQueries::bookmark)
                .toList();
    }

    private static Bookmark bookmark(DbRow row) {
        return new Bookmark(
                row.column("id").get(UUID.class),
                row.column("topic").get(UUID.class),
                row.column("forum").get(UUID.class),
                row.column("number").get(Long.class).intValue(),
                row.column("title").get(String.class),
                row.column("forum_name").get(String.class),
                Bylines.of(row, row.column("unnamed").get(Boolean.class)),
                row.column("words").get(String.class),
                row.column("kept_at").get(Instant.class));
    }
}
