package alongside.forums.topics;

import io.helidon.webserver.http.ServerRequest;

/**
 * Which topics of a forum somebody looks at.
 *
 * @param kind one kind; empty for all
 * @param unanswered only questions that nothing has answered yet
 */
public record TopicFilter(String kind, boolean unanswered) {
    static TopicFilter of(ServerRequest request) {
        var kind = request.query().first("kind").orElse("");
        return new TopicFilter(
                Kind.of(kind).map(Kind::key).orElse(""),
                request.query().first("unanswered").filter("yes"::equals).isPresent());
    }

    public String query() {
        return "kind=" + kind + (unanswered ? "&unanswered=yes" : "");
    }

    public boolean everything() {
        return kind.isEmpty() && !unanswered;
    }
}
