package alongside.portal.web;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.TestTrusts;
import alongside.portal.idempotency.Idempotency;
import alongside.testing.RawResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final String GOAL = "{\"title\":\"Grow\"}";
    private final TestTrusts trusts = new TestTrusts();
    private final Idempotency idempotency = new Idempotency(trusts.platform(), Clock.systemUTC());
    private Service service;

    @BeforeEach
    void start() {
        service = new Service(Service.settings(), routes -> routes.with(idempotency));
        service.effect = () -> trusts.tenants().in(NORTHMOOR, IdempotencyTest::write);
    }

    @AfterEach
    void stop() {
        service.close();
        trusts.close();
    }

    @Test
    void theSamePostUnderTheSameKeyHasOneEffectAndOneAnswer() {
        var first = post("k-1", GOAL);
        var second = post("k-1", GOAL);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).contains("\"id\":1");
        assertThat(second.header("etag")).isEqualTo("\"1\"");
        assertThat(second.header("content-type")).isEqualTo(first.header("content-type"));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void fiftyParallelPostsUnderOneKeyHaveOneEffect() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 50)
                            .mapToObj(_ -> threads.submit(() -> post("k-2", GOAL)))
                            .toList();

            for (Future<RawResponse> answer : answers) {
                assertThat(answer.get().body()).isEqualTo("{\"id\":1,\"title\":\"Grow\"}");
            }
        }
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post("k-3", GOAL);

        var answer = post("k-3", "{\"title\":\"Shrink\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"Idempotency-Key\"");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void anotherKeyAndNoKeyAreOtherRequests() {
        post("k-4", GOAL);
        post("k-5", GOAL);
        post("", GOAL);

        assertThat(effects()).isEqualTo(3);
    }

    @Test
    void whatWasRefusedMayBeSentAgainUnderTheSameKey() {
        assertThat(post("k-6", "{}").status()).isEqualTo(422);

        assertThat(post("k-6", GOAL).status()).isEqualTo(201);
    }

    @Test
    void whatWasKilledBetweenItsEffectAndItsAnswerIsDoneOnceByTheNext() {
        var effect = service.effect;
        service.effect =
                () -> {
                    var goal = effect.getAsInt();
                    endConnections();
                    return goal;
                };
        assertThat(post("k-8", GOAL).status()).isGreaterThanOrEqualTo(500);
        assertThat(effects()).isZero();

        service.effect = effect;
        assertThat(post("k-8", GOAL).body()).contains("\"id\":1");
        assertThat(post("k-8", GOAL).body()).contains("\"id\":1");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aDayLaterTheKeyIsForgotten() {
        post("k-7", GOAL);
        idempotency.sweep();
        post("k-7", GOAL);
        assertThat(effects()).isEqualTo(1);

        new Idempotency(trusts.platform(), Clock.offset(Clock.systemUTC(), Duration.ofHours(25)))
                .sweep();
        post("k-7", GOAL);
        assertThat(effects()).isEqualTo(2);
    }

    /** To the database, a client that is killed and one whose connection ends are the same. */
    private void endConnections() {
        try (var connection = trusts.migrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                     WHERE datname = current_database() AND usename = 'alongside_app'
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int write(Db db) {
        Audit.write(db, Actor.system(NORTHMOOR), "goal set", "test", null, null);
        return count(db);
    }

    private int effects() {
        return trusts.tenants().in(NORTHMOOR, IdempotencyTest::count);
    }

    private static int count(Db db) {
        return (int)
                db.query("SELECT id FROM audit_entry WHERE action = 'goal set'").execute().count();
    }

    private RawResponse post(String key, String body) {
        try (var connection = service.connect()) {
            return connection
                    .sendLines(
                            "POST /api/v1/t/northmoor/goals HTTP/1.1\nHost: localhost\n"
                                    + "Authorization: Bearer x\nContent-Type: application/json\n"
                                    + (key.isEmpty() ? "" : "Idempotency-Key: " + key + "\n")
                                    + "Content-Length: "
                                    + body.length()
                                    + "\n\n"
                                    + body)
                    .read(Duration.ofSeconds(20));
        }
    }
}
