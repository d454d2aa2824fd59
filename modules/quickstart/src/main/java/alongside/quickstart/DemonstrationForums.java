package alongside.quickstart;

import alongside.testing.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Forums in which the people of the Trusts that are shown in depth meet. What an earlier start
 * added before it was killed is left as it is.
 */
final class DemonstrationForums {
    private static final String NATIONAL = "Peer professional forum";
    private static final String PERINATAL = "Perinatal peer workers";
    private static final String OWN = "Northmoor peers";
    private static final String LEAD = "lead@northmoor.example";
    private static final String MODERATOR = "moderator@alongside.example";

    /** Who takes part, and the name they chose: the people of the Trusts share theirs. */
    private static final Map<String, String> PEERS =
            Map.of(
                    LEAD,
                    "Rosa Whitlock",
                    "peer@northmoor.example",
                    "Jo Marsden",
                    "lead@fenbridge.example",
                    "Nadia Brough",
                    "peer@fenbridge.example",
                    "Dana Merrick",
                    "peer@tamarside.example",
                    "Ellis Rowe",
                    "lead@lea-valley.example",
                    "Yusuf Karim",
                    "two.hats@alongside.example",
                    "Tamsin Okell");

    private final Function<String, ApiClient> clients;

    /** By the address that somebody logs in with. */
    DemonstrationForums(Function<String, ApiClient> clients) {
        this.clients = clients;
    }

    void fill() {
        var operator = clients.apply(SignIns.OPERATOR);
        var forum =
                opened(
                        operator,
                        NATIONAL,
                        Map.of(
                                "name",
                                NATIONAL,
                                "purpose",
                                "Where peer workers of all Trusts talk about their work."));
        appoint(operator, forum, LEAD, "chair");
        appoint(operator, forum, MODERATOR, "moderator");
        PEERS.forEach((email, name) -> join(email, name, forum));
        talk(forum);
        var perinatal =
                opened(
                        operator,
                        PERINATAL,
                        Map.of(
                                "name", PERINATAL,
                                "purpose", "For peer workers in perinatal services.",
                                "specialism", "Perinatal",
                                "visibility", "by_request"));
        appoint(operator, perinatal, "lead@fenbridge.example", "chair");
        opened(
                clients.apply(LEAD),
                OWN,
                Map.of(
                        "name", OWN,
                        "purpose", "For the peer workers of Northmoor.",
                        "reach", "trust",
                        "trust", "northmoor"));
    }

    private static String opened(ApiClient by, String name, Map<String, ?> draft) {
        var found = items(by, "/forums").stream().filter(one -> is(one, "name", name)).findFirst();
        return found.orElseGet(() -> by.post("/forums", draft)).path("id").asText();
    }

    private static void appoint(ApiClient by, String forum, String email, String part) {
        by.post("/forums/" + forum + "/invitations", Map.of("email", email, "part", part));
    }

    private void join(String email, String name, String forum) {
        var client = clients.apply(email);
        var rules = client.get("/conduct").path("version").asInt();
        client.post("/conduct/acceptance", Map.of("version", rules));
        Map<String, String> hats =
                email.startsWith("two.hats") ? Map.of("trust", "northmoor") : Map.of();
        client.post("/forums/" + forum + "/membership", hats);
        var profile = "/forums/" + forum + "/profile";
        client.patch(
                profile, client.get(profile).path("version").asInt(), Map.of("display_name", name));
    }

    /** One question with replies from three Trusts. */
    private void talk(String forum) {
        var rosa = clients.apply(LEAD);
        if (!items(rosa, "/forums/" + forum + "/topics").isEmpty()) {
            return;
        }
        var topic =
                rosa.post(
                                "/forums/" + forum + "/topics",
                                Map.of(
                                        "kind",
                                        "question",
                                        "title",
                                        "Being the first peer worker on a ward",
                                        "body",
                                        """
                                        We are placing our first peer workers on 2 forensic wards \
                                        in January. Nobody there has worked with a peer before.

                                        What did you do in the first month that made a difference, \
                                        for the worker **and** for the team?\
                                        """))
                        .path("id")
                        .asText();
        reply(
                "peer@fenbridge.example",
                topic,
                "Two things:\n\n- a half day with the whole team before the start\n- a named person on each shift to go to",
                false);
        reply(
                "peer@tamarside.example",
                topic,
                "I was the first on mine. The lonely part was breaks. Lunch once a week with a peer from another ward kept me in the job.",
                true);
        reply(
                "lead@lea-valley.example",
                topic,
                "> a named person on each shift to go to\n\nWe wrote this into the job plan, and it still slipped when the ward was short.",
                false);
        rosa.post(
                "/forums/" + forum + "/topics",
                Map.of(
                        "kind", "announcement",
                        "title", "Welcome",
                        "body", "Say hello, and where you work if you like."));
    }

    private void reply(String email, String topic, String body, boolean unnamed) {
        var posts = "/topics/" + topic + "/posts";
        clients.apply(email).post(posts, Map.of("body", body, "unnamed", unnamed));
    }

    private static List<JsonNode> items(ApiClient client, String path) {
        return StreamSupport.stream(client.get(path).path("items").spliterator(), false).toList();
    }

    private static boolean is(JsonNode thing, String field, String text) {
        return thing.path(field).asText().equals(text);
    }
}
