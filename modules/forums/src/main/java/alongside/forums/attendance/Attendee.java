package alongside.forums.attendance;

import alongside.forums.members.Byline;
import java.util.UUID;

/**
 * A member of the forum and one meeting, as its chair and deputy see them.
 *
 * @param id stands for them in the forum
 * @param registered whether they hold a place
 * @param present whether they were there
 * @param confirmed whether their Trust's record of learning was told
 */
public record Attendee(
        UUID id, Byline by, boolean registered, boolean present, boolean confirmed) {}
