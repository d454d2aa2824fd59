package alongside.tenants.registrations;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How often one address of the network, or one e-mail address, may make us do something. */
public final class Limits {
    private static final int MOST = 10_000;

    private final int perHour;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    public Limits(int perHour) {
        this.perHour = perHour;
    }

    /**
     * @return how long to wait; zero if it may go ahead
     */
    synchronized Duration take(String key) {
        var bucket = buckets.computeIfAbsent(key.toLowerCase(Locale.ROOT), k -> bucket());
        if (buckets.size() > MOST) {
            // The key that was not used for longest, so that nobody can fill our memory.
            buckets.remove(buckets.keySet().iterator().next());
        }
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        return taken.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    synchronized int remembered() {
        return buckets.size();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(l -> l.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }
}
