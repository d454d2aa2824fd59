package alongside.forums.search;

import alongside.forums.members.Byline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param what the kind of thing: post, minutes or file
 * @param address of its page
 * @param title of what it belongs to, such as its topic
 * @param kind in words, such as Question
 * @param by null where nobody stands above it, as above minutes
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
        @Nullable Byline by,
        Instant at) {
    public Hit {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
    }

    /** Question in Peer professional forum. Dana Merrick, peer support worker. */
    public String words() {
        return kind + " in " + forumName + ". " + (by == null ? "" : by.words() + ". ");
    }
}
