package alongside.portal.web;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how long a thread waits for its client. Helidon never applies a read timeout, but an
 * interrupt of a virtual thread that reads closes its socket.
 */
final class Deadlines implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("client-deadlines").factory());

    Deadlines() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Interrupts the calling thread after this long, unless closed before. */
    Deadline after(Duration patience) {
        return after(patience, () -> {});
    }

    Deadline after(Duration patience, Runnable whenMissed) {
        var deadline = new Deadline(Thread.currentThread(), whenMissed);
        deadline.alarm = timer.schedule(deadline::miss, patience.toNanos(), TimeUnit.NANOSECONDS);
        return deadline;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    static final class Deadline implements AutoCloseable {
        private final Thread waiting;
        private final Runnable whenMissed;
        private volatile @Nullable Future<?> alarm;
        private boolean over;

        private Deadline(Thread waiting, Runnable whenMissed) {
            this.waiting = waiting;
            this.whenMissed = whenMissed;
        }

        /** Under a lock, so that no interrupt hits what the thread does afterwards. */
        private synchronized void miss() {
            if (!over) {
                over = true;
                waiting.interrupt();
                whenMissed.run();
            }
        }

        @Override
        public void close() {
            synchronized (this) {
                over = true;
            }
            var set = alarm;
            if (set != null) {
                set.cancel(false);
            }
        }
    }
}
