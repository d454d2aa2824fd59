package alongside.forums.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell one person.
 *
 * @param cause what happened, such as {@code reply:019…}: nobody is told twice of the same
 * @param batch those of one batch are shown as one line
 * @param what in plain words, without anything that a page would hide; empty if it is about a post
 * @param link the page to go to, such as {@code /forums/019…}
 * @param post the post it is about, if the words are to be made from it
 */
public record Notice(
        UUID person,
        NoticeKind kind,
        String cause,
        String batch,
        boolean needsAction,
        String what,
        String link,
        @Nullable UUID post,
        Instant at) {
    /** About something that is no post. */
    public static Notice of(
            UUID person, NoticeKind kind, String cause, String what, String link, Instant at) {
        return new Notice(person, kind, cause, cause, kind.asks(), what, link, null, at);
    }

    /** The same, shown and settled with others of one batch. */
    Notice in(String together) {
        return new Notice(person, kind, cause, together, needsAction, what, link, post, at);
    }

    /** About a post; the words are made when they are read. */
    static Notice about(
            UUID person, NoticeKind kind, UUID post, String batch, String link, Instant at) {
        var cause = kind.key() + ":" + post;
        return new Notice(person, kind, cause, batch, kind.asks(), "", link, post, at);
    }
}
