package alongside.forums.writings;

import alongside.forums.Places;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a form, as its page shows them.
 *
 * @param address of the form's page
 * @param action where the form sends its draft
 * @param id of the draft that this page keeps; one of its own until it is kept
 * @param writing the one that fills the form; null if there is none
 * @param others those of other tabs and devices
 */
public record WritingBar(
        String csrf,
        Instant now,
        String address,
        String action,
        UUID id,
        @Nullable Writing writing,
        List<Writing> others) {
    public WritingBar {
        others = List.copyOf(others);
    }

    /** With the draft that the address asks for in the form, or the newest. */
    static WritingBar opened(
            String csrf,
            Instant now,
            String address,
            String action,
            List<Writing> all,
            @Nullable UUID asked) {
        var newest = all.isEmpty() ? null : all.getFirst();
        var chosen = one(all, asked);
        var shown = chosen == null ? newest : chosen;
        return new WritingBar(
                csrf,
                now,
                address,
                action,
                shown == null ? UUID.randomUUID() : shown.id(),
                shown,
                but(all, shown));
    }

    /** Around what was typed just now, which goes on being kept as the draft it was. */
    static WritingBar again(
            String csrf, Instant now, String address, String action, List<Writing> all, UUID sent) {
        var own = one(all, sent);
        return new WritingBar(csrf, now, address, action, sent, own, but(all, own));
    }

    private static @Nullable Writing one(List<Writing> all, @Nullable UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private static List<Writing> but(List<Writing> all, @Nullable Writing own) {
        return all.stream().filter(one -> !one.equals(own)).toList();
    }

    public int version() {
        return writing == null ? 0 : writing.version();
    }

    public Optional<Writing> kept() {
        return Optional.ofNullable(writing);
    }

    /** The same form with another draft in it. */
    public String with(Writing other) {
        return address + "?draft=" + other.id() + "#reply";
    }

    /** Where a draft can be gone on with; empty where its writer can no longer write. */
    public static String address(Writing writing) {
        if (writing.forum() == null) {
            return "";
        }
        var forum = writing.forum();
        var place =
                writing.topic() == null
                        ? Places.forum(forum) + "/topics/new"
                        : Places.topic(forum, writing.topic());
        return place + "?draft=" + writing.id() + "#reply";
    }
}
