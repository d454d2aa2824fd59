package alongside.forums.live;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.portal.EventStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Tells one reader of each new post of a topic. An event holds a number and no words: the post is
 * fetched as everything else is, by whoever may read it at that moment.
 */
final class Live {
    /** After how long somebody who may no longer read the topic is let go. */
    private static final Duration CHECK = Duration.ofMinutes(1);

    private final Hub hub;
    private final LivePosts posts;
    private final Supplier<Instant> clock;
    private final Actor actor;
    private final UUID topic;
    private final Set<Integer> told = new HashSet<>();
    private final Instant since;
    private int known;
    private int last;

    /**
     * @param known how far the reader has come
     */
    Live(
            Hub hub,
            LivePosts posts,
            Supplier<Instant> clock,
            Actor actor,
            UUID topic,
            Reached known) {
        this.hub = hub;
        this.posts = posts;
        this.clock = clock;
        this.actor = actor;
        this.topic = topic;
        this.since = known.at();
        this.last = known.number();
    }

    void tell(EventStream events) throws IOException, InterruptedException {
        // Before looking, so that what is posted meanwhile waits in the queue.
        var listener = hub.join(topic, actor.person());
        try {
            if (last < 0) {
                last = posts.newest(topic);
            }
            known = last;
            catchUp(events);
            go(events, listener);
        } catch (Refusal.NotFound e) {
            // They may no longer read it, so the stream ends, and what comes again is refused.
        } finally {
            hub.leave(topic, listener);
        }
    }

    private void go(EventStream events, Listener listener)
            throws IOException, InterruptedException {
        var check = clock.get().plus(CHECK);
        while (true) {
            var next = listener.next(EventStream.BREATH);
            if (!clock.get().isBefore(check)) {
                posts.require(actor, topic, clock.get());
                check = clock.get().plus(CHECK);
            }
            if (next.isEmpty()) {
                events.breathe();
            } else if (next.get() == Listener.LOOK_AGAIN || next.get() <= known) {
                // A lower number was let in just now, or it is a late notice of one that was read.
                catchUp(events);
            } else {
                tell(events, next.get());
            }
        }
    }

    private void catchUp(EventStream events) throws IOException {
        for (var number : posts.after(actor, topic, last, since, clock.get())) {
            tell(events, number);
        }
    }

    private void tell(EventStream events, int number) throws IOException {
        if (told.add(number)) {
            // A post that a moderator let in late has a lower number than others have had since.
            last = Math.max(last, number);
            events.send(event(new Reached(last, clock.get()), number));
        }
    }

    static byte[] event(Reached mark, int number) {
        return ("id: " + mark.text() + "\nevent: post\ndata: {\"number\":" + number + "}\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
