package alongside.kernel;

import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reading side of the outbox, under the platform's role. */
final class OutboxQueries {
    private static final Set<String> SHARED =
            Set.of(PlatformDatabase.ROLE, ForumDatabase.ROLE, ComparisonDatabase.ENGINE);

    private OutboxQueries() {}

    /** The first of those that nobody has taken yet, but for these topics. */
    static List<Long> waiting(Db db, String[] others) {
        return db.query(
                        """
                        SELECT id
                          FROM outbox_message
                         WHERE dispatched_at IS NULL AND topic <> ALL(CAST(:others AS text[]))
                         ORDER BY id
                         LIMIT 500
                        """)
                .addParam("others", others)
                .execute()
                .map(row -> row.column("id").get(Long.class))
                .toList();
    }

    /** The first of a topic, but for those that these roles wrote. */
    static List<OrderedDelivery.Written> next(Db db, String topic, String[] roles, int limit) {
        return db.query(
                        """
                        SELECT id, trust, topic, body
                          FROM outbox_message
                         WHERE dispatched_at IS NULL AND topic = :topic
                           AND trust <> ALL(CAST(:roles AS text[]))
                         ORDER BY id
                         LIMIT :limit
                        """)
                .addParam("topic", topic)
                .addParam("roles", roles)
                .addParam("limit", limit)
                .execute()
                .map(row ->
                        new OrderedDelivery.Written(
                                row.column("trust").get(String.class), message(row)))
                .toList();
    }

    static long deleteAll(Db db, List<Long> ids) {
        return db.dml("DELETE FROM outbox_message WHERE id = ANY(:ids)")
                .addParam("ids", ids.toArray(Long[]::new))
                .execute();
    }

    static long dispatched(Db db, List<Long> ids) {
        return db.dml("UPDATE outbox_message SET dispatched_at = now() WHERE id = ANY(:ids)")
                .addParam("ids", ids.toArray(Long[]::new))
                .execute();
    }

    static Optional<Message> find(Db db, long id) {
        return db.get("SELECT id, trust, topic, body FROM outbox_message WHERE id = :id")
                .addParam("id", id)
                .execute()
                .map(OutboxQueries::message);
    }

    static long delete(Db db, long id) {
        return db.dml("DELETE FROM outbox_message WHERE id = :id").addParam("id", id).execute();
    }

    private static Message message(DbRow row) {
        var writer = row.column("trust").get(String.class);
        return new Message(
                row.column("id").get(Long.class),
                SHARED.contains(writer) ? null : new TrustId(writer),
                row.column("topic").get(String.class),
                row.column("body").get(String.class));
    }
}
