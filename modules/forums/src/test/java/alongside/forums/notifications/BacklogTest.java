package alongside.forums.notifications;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite;
import alongside.forums.TestTalk;
import alongside.kernel.ForumDatabase;
import alongside.testing.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The consumer of messages is down while people go on writing. */
class BacklogTest {
    /** How many wait; with {@code -Dalongside.messages=50000} as many as an hour brings. */
    private static final int MESSAGES = Integer.getInteger("alongside.messages", 2_000);

    @Test
    void everythingThatWaitedIsToldOnceAndInItsOrder() {
        try (var site = new TestSite()) {
            var talk = TestTalk.in(site, "Peers", Map.of(), List.of(PRIYA, DANA));
            var topic = talk.topic(PRIYA, "discussion", "Busy", "Write");
            var forums = new ForumDatabase(site.trusts().pool());
            write(forums, UUID.fromString(topic.substring(topic.lastIndexOf('/') + 1)));

            var begun = System.nanoTime();
            site.work();
            // It dies on the way, and comes back.
            Pause.until(
                    () -> site.waiting() < MESSAGES * 3L / 4,
                    Duration.ofMinutes(20),
                    Duration.ofMillis(20));
            site.rest();
            site.work();
            Pause.until(() -> site.waiting() == 0, Duration.ofMinutes(20), Duration.ofMillis(100));
            var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
            LoggerFactory.getLogger(BacklogTest.class)
                    .info("{} messages in {} s", MESSAGES, seconds);

            assertThat(site.waiting()).isZero();
            var told = told(forums);
            assertThat(told).hasSize(MESSAGES).doesNotHaveDuplicates().isSorted();
        }
    }

    /** Replies and their messages, each of which also comes a second time. */
    private static void write(ForumDatabase forums, UUID topic) {
        forums.in(db ->
                db.dml(
                                """
                                WITH written AS (
                                    INSERT INTO post (topic, number, author, body, created_at, trust)
                                    SELECT CAST(:topic AS uuid), 1 + n, CAST(:author AS uuid), 'Yes',
                                           CAST(:at AS timestamptz) + n * interval '1 millisecond',
                                           (SELECT trust FROM participant
                                             WHERE person = CAST(:author AS uuid))
                                      FROM generate_series(1, :messages) AS n
                                    RETURNING id, number)
                                INSERT INTO alongside_platform.outbox_message (topic, body)
                                SELECT 'forums.posted', CAST(id AS text)
                                  FROM written, generate_series(1, 2) AS twice
                                 WHERE twice = 1 OR number % 10 = 0
                                 ORDER BY number
                                """)
                        .addParam("topic", topic.toString())
                        .addParam("author", DANA.id().toString())
                        .addParam("at", TestSite.NOW.atOffset(java.time.ZoneOffset.UTC))
                        .addParam("messages", MESSAGES)
                        .execute());
    }

    /** When what was told had happened, in the order in which it was told. */
    private static List<Instant> told(ForumDatabase forums) {
        return forums.in(db ->
                db.query(
                                """
                                SELECT at FROM notification
                                 WHERE person = CAST(:person AS uuid) AND kind = 'reply'
                                 ORDER BY id
                                """)
                        .addParam("person", PRIYA.id().toString())
                        .execute()
                        .map(row -> row.column("at").get(Instant.class))
                        .toList());
    }
}
