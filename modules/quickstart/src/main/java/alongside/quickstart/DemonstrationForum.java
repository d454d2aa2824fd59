package alongside.quickstart;

import alongside.testing.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A forum as its people use it, each by the address they log in with and at their time. */
final class DemonstrationForum {
    private final Function<String, ApiClient> clients;
    private final DemonstrationClock clock;
    private final String id;

    DemonstrationForum(Function<String, ApiClient> clients, DemonstrationClock clock, String id) {
        this.clients = clients;
        this.clock = clock;
        this.id = id;
    }

    /** From now on it is that time. */
    DemonstrationForum at(LocalDate day, String time) {
        clock.goTo(day, time);
        return this;
    }

    String id() {
        return id;
    }

    String path() {
        return "/forums/" + id;
    }

    ApiClient as(String email) {
        return clients.apply(email);
    }

    boolean isEmpty(String email) {
        return items(as(email), path() + "/topics").isEmpty();
    }

    /** The id of a new topic. */
    String topic(String email, String kind, String title, String body) {
        var draft = Map.of("kind", kind, "title", title, "body", body);
        return id(as(email).post(path() + "/topics", draft));
    }

    /** The id of a new post. */
    String reply(String email, String topic, String body) {
        return id(as(email).post(posts(topic), Map.of("body", body)));
    }

    /** The id of a new post whose author is not named. */
    String unnamed(String email, String topic, String body) {
        return id(as(email).post(posts(topic), Map.of("body", body, "unnamed", true)));
    }

    private static String posts(String topic) {
        return "/topics/" + topic + "/posts";
    }

    /** One click by each. */
    void react(String word, String post, List<String> emails) {
        emails.forEach(
                email -> as(email).put("/posts/" + post + "/reactions/" + word, 1, Map.of()));
    }

    /** What stands for the members in this forum, by their names. */
    Map<String, String> members(String email) {
        var found = new HashMap<String, String>();
        for (var member : items(as(email), path() + "/members")) {
            found.put(member.path("byline").path("name").asText(), id(member));
        }
        return found;
    }

    static String id(JsonNode thing) {
        return thing.path("id").asText();
    }

    static int version(JsonNode thing) {
        return thing.path("version").asInt();
    }

    static List<JsonNode> items(ApiClient client, String path) {
        return StreamSupport.stream(client.get(path).path("items").spliterator(), false).toList();
    }
}
