package alongside.portal;

import io.github.bucket4j.Bucket;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much one client may ask: generous for people, a bound for loops. People with a session are
 * not counted; a Trust's staff share one address, so that anonymous requests are counted by it
 * loosely.
 */
public final class Quotas {
    private static final int REMEMBERED = 20_000;
    private static final HeaderName FORWARDED = HeaderNames.X_FORWARDED_FOR;

    private final int anonymous;
    private final int token;
    private final boolean behindProxy;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * @param anonymous requests a minute from one address without a log-in
     * @param token requests a minute of one person or API client with a bearer token
     * @param behindProxy whether the last address of X-Forwarded-For can be believed
     */
    public Quotas(int anonymous, int token, boolean behindProxy) {
        this.anonymous = anonymous;
        this.token = token;
        this.behindProxy = behindProxy;
    }

    void spend(ServerRequest request, @Nullable Visitor visitor, boolean api) {
        if (visitor == null) {
            spend("address " + address(request), anonymous);
        } else if (api) {
            spend("person " + visitor.person(), token);
        }
    }

    private void spend(String key, int perMinute) {
        var probe = bucket(key, perMinute).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Busy(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    private Bucket bucket(String key, int perMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> full(perMinute));
        }
    }

    private static Bucket full(int perMinute) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private String address(ServerRequest request) {
        var forwarded = request.headers().first(FORWARDED).orElse("");
        return behindProxy && !forwarded.isEmpty()
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : request.remotePeer().host();
    }
}
