package alongside.portal.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Bounds how long a thread waits for its client. Helidon never applies a read timeout, but an
 * interrupt of a virtual thread that reads or writes closes its socket. One look at all of them ten
 * times a second, because an alarm for each would wake a thread several times in every request.
 */
final class Deadlines implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Set<Deadline> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("client-deadlines").factory());

    Deadlines() {
        var _ =
                timer.scheduleAtFixedRate(
                        this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Interrupts the calling thread after this long, unless closed before. */
    Deadline after(Duration patience) {
        return after(patience, () -> {});
    }

    Deadline after(Duration patience, Runnable whenMissed) {
        var deadline = new Deadline(patience, whenMissed);
        open.add(deadline);
        return deadline;
    }

    private void look() {
        var now = System.nanoTime();
        open.stream().filter(deadline -> deadline.at - now <= 0).forEach(Deadline::miss);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    final class Deadline implements AutoCloseable {
        private final Thread waiting = Thread.currentThread();
        private final long at;
        private final Runnable whenMissed;
        private boolean over;

        private Deadline(Duration patience, Runnable whenMissed) {
            this.at = System.nanoTime() + patience.toNanos();
            this.whenMissed = whenMissed;
        }

        /** Under a lock, so that no interrupt hits what the thread does afterwards. */
        private synchronized void miss() {
            if (!over) {
                close();
                waiting.interrupt();
                whenMissed.run();
            }
        }

        @Override
        public synchronized void close() {
            over = true;
            open.remove(this);
        }
    }
}
