package alongside.forums.live;

import alongside.kernel.Db;
import alongside.kernel.Notices;
import alongside.kernel.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Passes on, in this process, that a topic has a new post. */
public final class Hub {
    static final String CHANNEL = "forums_post";
    private static final int MOST_OF_ONE = 20;

    private final Map<UUID, Set<Listener>> topics = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> people = new ConcurrentHashMap<>();

    /** In the transaction in which members can first see the post. */
    public static void tell(Db db, UUID post) {
        Notices.tell(db, CHANNEL, LiveQueries.notice(db, post));
    }

    /** Registers with what every process is told. */
    public void listen(Notices notices) {
        notices.on(CHANNEL, this::told);
    }

    private void told(Optional<String> notice) {
        if (notice.isEmpty()) {
            topics.values().forEach(all -> all.forEach(one -> one.tell(Listener.LOOK_AGAIN)));
            return;
        }
        var parts = notice.get().split(" ", 2);
        pass(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
    }

    /** To everybody who listens to the topic, without waiting for any. */
    void pass(UUID topic, int number) {
        topics.getOrDefault(topic, Set.of()).forEach(one -> one.tell(number));
    }

    Listener join(UUID topic, UUID person) {
        if (people.merge(person, 1, Integer::sum) > MOST_OF_ONE) {
            left(person);
            throw Refusal.conflict("You have 20 topics open already. Close one first.");
        }
        var listener = new Listener(person);
        topics.compute(
                topic,
                (_, all) -> {
                    var joined = all == null ? ConcurrentHashMap.<Listener>newKeySet() : all;
                    joined.add(listener);
                    return joined;
                });
        return listener;
    }

    void leave(UUID topic, Listener listener) {
        left(listener.person());
        topics.computeIfPresent(
                topic,
                (_, all) -> {
                    all.remove(listener);
                    return all.isEmpty() ? null : all;
                });
    }

    private void left(UUID person) {
        people.compute(person, (_, open) -> open == null || open < 2 ? null : open - 1);
    }

    /** How many listen in this process. */
    public int listeners() {
        return topics.values().stream().mapToInt(Set::size).sum();
    }
}
