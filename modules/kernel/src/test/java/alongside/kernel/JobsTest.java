package alongside.kernel;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
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
