package alongside.kernel;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JobsTest {
    @Test
    void aMessageArrivesAfterItsTransactionNamedByTheTrustThatWroteIt() throws Exception {
        try (var trusts = new TestTrusts();
                var jobs = new Jobs(trusts.pool(), trusts.platform(), Clock.systemUTC())) {
            BlockingQueue<Message> arrived = new LinkedBlockingQueue<>();
            jobs.on("greeting", arrived::add).start();

            assertThatThrownBy(() -> send(trusts, "lost", true)).isInstanceOf(Refusal.class);
            send(trusts, "kept", false);

            var message = arrived.poll(20, TimeUnit.SECONDS);
            assertThat(message).isNotNull();
            assertThat(message.body()).isEqualTo("kept");
            assertThat(message.trust()).isEqualTo(NORTHMOOR);
            assertThat(arrived.poll(1, TimeUnit.SECONDS)).isNull();
        }
    }

    @Test
    void aReceiverThatFailsIsAskedAgain() throws Exception {
        try (var trusts = new TestTrusts();
                var jobs = new Jobs(trusts.pool(), trusts.platform(), Clock.systemUTC())) {
            var calls = new AtomicInteger();
            BlockingQueue<Message> arrived = new LinkedBlockingQueue<>();
            jobs.on(
                            "greeting",
                            message -> {
                                if (calls.incrementAndGet() == 1) {
                                    throw new IllegalStateException("not yet");
                                }
                                arrived.add(message);
                            })
                    .start();
            send(trusts, "patience", false);
            assertThat(arrived.poll(20, TimeUnit.SECONDS)).isNotNull();
        }
    }

    /** The consumer was down; then it dies in the middle, and each Trust's order still holds. */
    @Test
    void messagesOfOneTopicArriveInTheOrderInWhichEachTrustWroteThem() throws Exception {
        try (var trusts = new TestTrusts()) {
            for (int i = 0; i < 600; i++) {
                write(trusts, i % 2 == 0 ? NORTHMOOR : FENBRIDGE, "" + i);
            }
            var northmoor = new LinkedBlockingQueue<Integer>();
            var fenbridge = new LinkedBlockingQueue<Integer>();
            var calls = new AtomicInteger();
            java.util.function.Consumer<Message> receiver =
                    message -> {
                        if (calls.incrementAndGet() == 200) {
                            throw new IllegalStateException("not yet");
                        }
                        (NORTHMOOR.equals(message.trust()) ? northmoor : fenbridge)
                                .add(Integer.parseInt(message.body()));
                    };
            for (int start = 0; start < 2; start++) {
                try (var jobs = new Jobs(trusts.pool(), trusts.platform(), Clock.systemUTC())) {
                    jobs.inOrder("greeting", receiver).start();
                    var enough = start == 0 ? 100 : 600;
                    for (int i = 0; i < 400 && calls.get() < enough; i++) {
                        Thread.sleep(50);
                    }
                    for (int i = 0; start == 1 && i < 400 && waiting(trusts) > 0; i++) {
                        Thread.sleep(50);
                    }
                }
            }
            assertThat(List.copyOf(northmoor)).hasSize(300).isSorted();
            assertThat(List.copyOf(fenbridge)).hasSize(300).isSorted();
        }
    }

    private static long waiting(TestTrusts trusts) {
        return trusts.platform()
                .in(db ->
                        db.get("SELECT count(*) AS waiting FROM outbox_message")
                                .execute()
                                .map(row -> row.column("waiting").get(Long.class))
                                .orElseThrow());
    }

    private static void write(TestTrusts trusts, TrustId trust, String body) {
        trusts.tenants()
                .in(
                        trust,
                        db -> {
                            Outbox.send(db, "greeting", body);
                            return true;
                        });
    }

    private static void send(TestTrusts trusts, String body, boolean refuse) {
        trusts.tenants()
                .in(
                        NORTHMOOR,
                        db -> {
                            Outbox.send(db, "greeting", body);
                            if (refuse) {
                                throw Refusal.notFound();
                            }
                            return true;
                        });
    }
}
