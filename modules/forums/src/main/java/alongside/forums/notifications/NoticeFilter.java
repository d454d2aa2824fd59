package alongside.forums.notifications;

import alongside.kernel.Refusal;
import io.helidon.webserver.http.ServerRequest;

/**
 * Which notifications somebody looks at.
 *
 * @param kind one kind; empty for all
 * @param unread only those that are new
 */
public record NoticeFilter(String kind, boolean unread) {
    static final NoticeFilter ALL = new NoticeFilter("", false);

    /** What is no kind is left out. */
    static NoticeFilter of(ServerRequest request) {
        var kind = request.query().first("kind").orElse("");
        return new NoticeFilter(
                NoticeKind.of(kind).map(NoticeKind::key).orElse(""), unread(request));
    }

    /** What is no kind is refused. */
    static NoticeFilter strict(ServerRequest request) {
        var filter = of(request);
        if (!filter.kind().equals(request.query().first("kind").orElse(""))) {
            throw Refusal.invalid("kind", "This is no kind of notification.");
        }
        return filter;
    }

    private static boolean unread(ServerRequest request) {
        return request.query().first("unread").filter("yes"::equals).isPresent();
    }

    public String query() {
        return "kind=" + kind + (unread ? "&unread=yes" : "");
    }

    public boolean everything() {
        return equals(ALL);
    }
}
