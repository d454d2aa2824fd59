package alongside.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The messages of one topic, received in the order in which each role wrote them: one after another
 * for one role, several roles at a time. One that fails is tried again before the next of its role,
 * and holds up no other role.
 */
final class OrderedDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(OrderedDelivery.class);
    private static final int SOME = 500;
    private static final int ROLES_AT_A_TIME = 4;

    private final String topic;
    private final Consumer<Message> receiver;
    private final PlatformDatabase platform;
    private final Clock clock;
    private final Map<String, Rest> resting = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** A message and the role that wrote it. */
    record Written(String role, Message message) {}

    /** Until when a role waits whose message failed. */
    private record Rest(int failures, Instant until) {}

    OrderedDelivery(
            String topic, Consumer<Message> receiver, PlatformDatabase platform, Clock clock) {
        this.topic = topic;
        this.receiver = receiver;
        this.platform = platform;
        this.clock = clock;
    }

    String topic() {
        return topic;
    }

    void stop() {
        stopping = true;
    }

    /** Receives everything that waits. */
    void run() {
        var some = next();
        while (!some.isEmpty() && !stopping) {
            receive(some);
            some = next();
        }
    }

    private List<Written> next() {
        var now = clock.instant();
        var waiting =
                resting.entrySet().stream()
                        .filter(entry -> entry.getValue().until().isAfter(now))
                        .map(Map.Entry::getKey)
                        .toArray(String[]::new);
        return platform.in(db -> OutboxQueries.next(db, topic, waiting, SOME));
    }

    private void receive(List<Written> some) {
        var byRole = new LinkedHashMap<String, List<Message>>();
        some.forEach(written ->
                byRole.computeIfAbsent(written.role(), _ -> new ArrayList<>())
                        .add(written.message()));
        try (var roles =
                Executors.newFixedThreadPool(ROLES_AT_A_TIME, Thread.ofVirtual().factory())) {
            byRole.forEach((role, messages) -> roles.execute(() -> receive(role, messages)));
        }
    }

    private void receive(String role, List<Message> messages) {
        var received = new ArrayList<Long>();
        try {
            for (var message : messages) {
                if (stopping) {
                    break;
                }
                receiver.accept(message);
                received.add(message.id());
                resting.remove(role);
            }
        } catch (RuntimeException e) {
            rest(role, e);
        }
        if (!received.isEmpty()) {
            platform.in(db -> OutboxQueries.deleteAll(db, received));
        }
    }

    private void rest(String role, RuntimeException failure) {
        var before = resting.get(role);
        var failures = before == null ? 0 : before.failures() + 1;
        var pause = Duration.ofSeconds(Jobs.pause(failures));
        resting.put(role, new Rest(failures, clock.instant().plus(pause)));
        LOG.warn("A message of {} failed, and waits {}", topic, pause, failure);
    }
}
