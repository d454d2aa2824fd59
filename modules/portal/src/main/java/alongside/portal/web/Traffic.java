package alongside.portal.web;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** Counts the requests that run and those that are done. */
final class Traffic implements Filter {
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLongArray done = new AtomicLongArray(6);
    private final LongAdder nanos = new LongAdder();
    private final Set<Thread> streams = ConcurrentHashMap.newKeySet();

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        var start = System.nanoTime();
        running.incrementAndGet();
        try {
            chain.proceed();
        } finally {
            if (!streams.remove(Thread.currentThread())) {
                running.decrementAndGet();
                nanos.add(System.nanoTime() - start);
            }
            done.incrementAndGet(Math.clamp(response.status().code() / 100, 1, 5));
        }
    }

    /**
     * The request of this thread goes on for long: nobody waits for it, and its time says nothing.
     */
    void goOn() {
        if (streams.add(Thread.currentThread())) {
            running.decrementAndGet();
        }
    }

    int streaming() {
        return streams.size();
    }

    void endStreams() {
        streams.forEach(Thread::interrupt);
    }

    int running() {
        return running.get();
    }

    /** How many were answered in the hundred of this status: 2 for 200 to 299. */
    long done(int hundred) {
        return done.get(hundred);
    }

    double seconds() {
        return nanos.sum() / 1e9;
    }

    /** Waits until nothing runs any more, or this long. */
    void await(Duration longest) throws InterruptedException {
        var end = System.nanoTime() + longest.toNanos();
        while (running.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }
}
