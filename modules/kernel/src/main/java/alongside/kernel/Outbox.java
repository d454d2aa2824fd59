package alongside.kernel;

/**
 * Where a transaction leaves messages for work that must happen if, and only if, it commits. The
 * Trust of a message is the role that wrote it, so no Trust can write in another's name.
 */
public final class Outbox {
    private Outbox() {}

    /** Leaves a message to be delivered after this transaction commits. */
    public static void send(Db db, String topic, String body) {
        db.dml(
                        """
                        INSERT INTO alongside_platform.outbox_message (topic, body)
                        VALUES (:topic, :body)
                        """)
                .addParam("topic", topic)
                .addParam("body", body)
                .execute();
    }
}
