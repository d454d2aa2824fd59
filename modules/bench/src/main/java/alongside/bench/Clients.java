package alongside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Clients at work at the same time, a thread each. */
final class Clients {
    private Clients() {}

    /** What each of them brought, once all are done; the failure of one is the failure of all. */
    static <T> List<T> all(int clients, IntFunction<Callable<T>> work) {
        var all = new ArrayList<Future<T>>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit(work.apply(i)));
            }
        }
        return all.stream().map(Future::resultNow).toList();
    }
}
