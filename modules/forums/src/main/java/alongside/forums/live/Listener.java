package alongside.forums.live;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who has a topic open. What they are told waits in a queue of their own: one who takes
 * nothing holds up nobody, and is let go when the queue is full.
 */
final class Listener {
    /** That some posts may have been missed. */
    static final int LOOK_AGAIN = 0;

    private static final int LONGEST_QUEUE = 64;

    private final UUID person;
    private final Thread thread = Thread.currentThread();
    private final BlockingQueue<Integer> waiting = new ArrayBlockingQueue<>(LONGEST_QUEUE);

    Listener(UUID person) {
        this.person = person;
    }

    UUID person() {
        return person;
    }

    /** Never waits. */
    void tell(int number) {
        if (!waiting.offer(number)) {
            thread.interrupt();
        }
    }

    /** The number of the next post; nothing if none came in this time. */
    Optional<Integer> next(Duration longest) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(longest.toMillis(), TimeUnit.MILLISECONDS));
    }
}
