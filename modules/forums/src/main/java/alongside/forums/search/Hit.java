package alongside.forums.search;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was found.
 *
 * @param what the kind of thing, such as {@code post}
 * @param address of its page
 * @param title of what it belongs to, such as its topic
 * @param kind in words, such as Question
 */
public record Hit(
        String what,
        UUID id,
        UUID forum,
        String forumName,
        String address,
        String kind,
        List<Piece> title,
        List<Piece> excerpt,
        Byline by,
        Instant at) {
    public Hit {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
    }
}
