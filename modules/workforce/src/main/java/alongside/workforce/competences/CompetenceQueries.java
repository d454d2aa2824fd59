package alongside.workforce.competences;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The only statements that read or write what is said of competences. */
final class CompetenceQueries {
    private CompetenceQueries() {}

    /** What one account said last about another's competences, or about its own. */
    static Optional<View> last(Db db, UUID author, UUID saidBy) {
        return db.get(
                        """
                        SELECT v.id, v.said_by, v.said_by_name, v.said_at, v.framework,
                               v.wants_next, v.version,
                               (SELECT string_agg(w.domain || '=' || w.said, ',')
                                  FROM competence_word w WHERE w.view_id = v.id) AS words
                          FROM competence_view v
                         WHERE v.author = CAST(:author AS uuid)
                           AND v.said_by = CAST(:said_by AS uuid)
                         ORDER BY v.version DESC LIMIT 1
                        """)
                .addParam("author", author.toString())
                .addParam("said_by", saidBy.toString())
                .execute()
                .map(CompetenceQueries::view);
    }

    /** All that was said about one account's competences, the newest first. */
    static List<View> all(Db db, UUID author) {
        return db.query(
                        """
                        SELECT v.id, v.said_by, v.said_by_name, v.said_at, v.framework,
                               v.wants_next, v.version,
                               (SELECT string_agg(w.domain || '=' || w.said, ',')
                                  FROM competence_word w WHERE w.view_id = v.id) AS words
                          FROM competence_view v
                         WHERE v.author = CAST(:author AS uuid)
                         ORDER BY v.id DESC
                        """)
                .addParam("author", author.toString())
                .execute()
                .map(CompetenceQueries::view)
                .toList();
    }

    /** Empty if this account said something since the version before this one. */
    static Optional<UUID> insert(
            Db db,
            Actor actor,
            UUID author,
            long version,
            int framework,
            ViewDraft.Checked draft,
            Instant now) {
        return db
                .query(
                        """
                        INSERT INTO competence_view
                            (author, said_by, said_by_name, said_at, framework, wants_next, version)
                        SELECT CAST(:author AS uuid), CAST(:said_by AS uuid), :name,
                               :now, :framework, :next, :version
                         WHERE :version = 1 + (SELECT count(*) FROM competence_view
                                                WHERE author = CAST(:author AS uuid)
                                                  AND said_by = CAST(:said_by AS uuid))
                        ON CONFLICT (author, said_by, version) DO NOTHING
                        RETURNING id
                        """)
                .addParam("author", author.toString())
                .addParam("said_by", actor.person().toString())
                .addParam("name", actor.name())
                .addParam("now", now.atOffset(ZoneOffset.UTC))
                .addParam("framework", framework)
                .addParam("next", draft.wantsNext())
                .addParam("version", version)
                .execute()
                .map(row -> row.column("id").get(UUID.class))
                .toList()
                .stream()
                .findFirst();
    }

    static void words(Db db, UUID view, Map<String, Saying> words) {
        db.dml(
                        """
                        INSERT INTO competence_word (view_id, domain, said)
                        SELECT CAST(:view AS uuid), split_part(word, '=', 1),
                               split_part(word, '=', 2)
                          FROM unnest(string_to_array(NULLIF(:words, ''), ',')) AS word
                        """)
                .addParam("view", view.toString())
                .addParam(
                        "words",
                        words.entrySet().stream()
                                .map(word -> word.getKey() + "=" + word.getValue().key())
                                .collect(Collectors.joining(",")))
                .execute();
    }

    static Optional<Sharing> sharing(Db db, UUID author) {
        return db.get(
                        """
                        SELECT author, author_name, shared_with, shared_with_name, version
                          FROM competence_sharing WHERE author = CAST(:author AS uuid)
                        """)
                .addParam("author", author.toString())
                .execute()
                .map(CompetenceQueries::sharing);
    }

    static List<Sharing> sharedWith(Db db, UUID account) {
        return db.query(
                        """
                        SELECT author, author_name, shared_with, shared_with_name, version
                          FROM competence_sharing WHERE shared_with = CAST(:account AS uuid)
                         ORDER BY author_name, author
                        """)
                .addParam("account", account.toString())
                .execute()
                .map(CompetenceQueries::sharing)
                .toList();
    }

    /** False if it is no longer at this version. */
    static boolean share(Db db, Actor author, long version, @Nullable Member with) {
        return db.dml(
                                """
                                INSERT INTO competence_sharing AS s
                                    (author, author_name, shared_with, shared_with_name, version)
                                SELECT CAST(:author AS uuid), :name, CAST(:account AS uuid),
                                       CAST(:account_name AS text), 1
                                 WHERE :version = 0 OR EXISTS (
                                       SELECT 1 FROM competence_sharing
                                        WHERE author = CAST(:author AS uuid))
                                ON CONFLICT (author) DO UPDATE
                                   SET author_name = EXCLUDED.author_name,
                                       shared_with = EXCLUDED.shared_with,
                                       shared_with_name = EXCLUDED.shared_with_name,
                                       version = s.version + 1
                                 WHERE s.version = :version
                                """)
                        .addParam("author", author.person().toString())
                        .addParam("name", author.name())
                        .addParam("account", with == null ? null : with.account().toString())
                        .addParam("account_name", with == null ? null : with.name())
                        .addParam("version", version)
                        .execute()
                == 1;
    }

    private static Sharing sharing(DbRow row) {
        return new Sharing(
                row.column("author").get(UUID.class),
                row.column("author_name").get(String.class),
                row.column("shared_with").get(UUID.class),
                row.column("shared_with_name").get(String.class),
                row.column("version").get(Integer.class));
    }

    private static View view(DbRow row) {
        return new View(
                row.column("id").get(UUID.class),
                row.column("said_by").get(UUID.class),
                row.column("said_by_name").get(String.class),
                row.column("said_at").get(Instant.class),
                row.column("framework").get(Integer.class),
                words(row.column("words").get(String.class)),
                row.column("wants_next").get(String.class),
                row.column("version").get(Integer.class));
    }

    private static Map<String, Saying> words(@Nullable String joined) {
        var words = new LinkedHashMap<String, Saying>();
        if (joined != null) {
            for (var word : joined.split(",", -1)) {
                var parts = word.split("=", 2);
                words.put(parts[0], Saying.of(parts[1]).orElseThrow());
            }
        }
        return words;
    }
}
