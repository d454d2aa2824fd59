package alongside.forums.live;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * How far a reader has come, which they get as the id of an event and send back after a break.
 *
 * @param number of the last post they know; negative if they know none
 * @param at when they got it; what a moderator let in since then may have a lower number
 */
record Reached(int number, Instant at) {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,15}))?");

    /** What was sent; without a moment it holds as of now. */
    static Reached of(String sent, Instant now) {
        var found = TEXT.matcher(sent);
        if (!found.matches()) {
            return new Reached(-1, now);
        }
        var at = found.group(2);
        return new Reached(
                Integer.parseInt(found.group(1)),
                at == null ? now : Instant.ofEpochMilli(Long.parseLong(at)));
    }

    String text() {
        return number + "-" + at.toEpochMilli();
    }
}
