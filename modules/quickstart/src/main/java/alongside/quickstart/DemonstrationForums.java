package alongside.quickstart;

import static alongside.quickstart.DemonstrationForum.id;
import static alongside.quickstart.DemonstrationForum.items;
import static alongside.quickstart.DemonstrationPeers.AMINA;
import static alongside.quickstart.DemonstrationPeers.DANA;
import static alongside.quickstart.DemonstrationPeers.JO;
import static alongside.quickstart.DemonstrationPeers.MOSES;
import static alongside.quickstart.DemonstrationPeers.NADIA;
import static alongside.quickstart.DemonstrationPeers.ROSA;

import alongside.testing.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Forums in which the people of the Trusts that are shown in depth meet, for half a year. What an
 * earlier start added before it was killed is left as it is.
 */
final class DemonstrationForums {
    private static final String NATIONAL = "Peer professional forum";
    private static final String PERINATAL = "Perinatal peer workers";
    private static final String OWN = "Northmoor peers";

    private final Function<String, ApiClient> clients;
    private final DemonstrationClock clock;
    private final DemonstrationDays days;

    /**
     * @param clients by the address that somebody logs in with
     */
    DemonstrationForums(Function<String, ApiClient> clients, DemonstrationClock clock) {
        this.clients = clients;
        this.clock = clock;
        this.days = new DemonstrationDays(clock.today());
    }

    void fill() {
        try {
            tell();
        } finally {
            clock.comeBack();
        }
    }

    private void tell() {
        clock.goTo(days.opening(), "10:00");
        var operator = clients.apply(SignIns.OPERATOR);
        var purpose = "Where peer workers of all Trusts talk about their work.";
        var forum = opened(operator, Map.of("name", NATIONAL, "purpose", purpose));
        appoint(operator, forum, ROSA, "chair");
        appoint(operator, forum, MOSES, "moderator");
        accept(MOSES);
        DemonstrationPeers.ALL.forEach(peer -> join(peer, forum));
        openOwn();
        if (forum.isEmpty(ROSA)) {
            tell(forum);
        }
        if (found(operator, PERINATAL).isEmpty()) {
            tellOfPerinatal(operator);
        }
    }

    private void tell(DemonstrationForum forum) {
        var talk = new DemonstrationTalk(forum, days);
        var meetings = new DemonstrationMeetings(forum, days);
        var care = new DemonstrationCare(forum, days);
        talk.welcome();
        meetings.plan();
        meetings.first();
        talk.share();
        meetings.second(talk.askAboutBands());
        var wards = talk.askAboutFirstWeeks();
        meetings.third(wards);
        care.differ();
        care.plan();
        care.worry();
        talk.begin(wards);
    }

    private DemonstrationForum opened(ApiClient by, Map<String, ?> draft) {
        var name = String.valueOf(draft.get("name"));
        var forum = found(by, name).orElseGet(() -> by.post("/forums", draft));
        return new DemonstrationForum(clients, clock, id(forum));
    }

    private static Optional<JsonNode> found(ApiClient by, String name) {
        return items(by, "/forums").stream()
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst();
    }

    private static void appoint(ApiClient by, DemonstrationForum forum, String email, String part) {
        by.post(forum.path() + "/invitations", Map.of("email", email, "part", part));
    }

    private void accept(String email) {
        var client = clients.apply(email);
        var rules = client.get("/conduct").path("version").asInt();
        client.post("/conduct/acceptance", Map.of("version", rules));
    }

    private void join(DemonstrationPeers peer, DemonstrationForum forum) {
        accept(peer.email());
        var client = clients.apply(peer.email());
        client.post(forum.path() + "/membership", peer.hat());
        var profile = forum.path() + "/profile";
        client.patch(
                profile,
                DemonstrationForum.version(client.get(profile)),
                Map.of("display_name", peer.name()));
    }

    private void openOwn() {
        opened(
                clients.apply(ROSA),
                Map.of(
                        "name", OWN,
                        "purpose", "For the peer workers of Northmoor.",
                        "reach", "trust",
                        "trust", "northmoor"));
    }

    /** By request: one was let in and their first topic waits, one asks, one is invited. */
    private void tellOfPerinatal(ApiClient operator) {
        clock.goTo(days.ago(9), "09:15");
        var forum =
                opened(
                        operator,
                        Map.of(
                                "name", PERINATAL,
                                "purpose", "For peer workers in perinatal services.",
                                "specialism", "Perinatal",
                                "visibility", "by_request",
                                "reviewed", "new_members"));
        appoint(operator, forum, NADIA, "chair");
        ask(forum, DANA, "I cover our mother and baby unit one day a week.");
        var nadia = clients.apply(NADIA);
        forum.at(days.ago(8), "08:40");
        for (var one : items(nadia, forum.path() + "/people")) {
            if (one.path("state").asText().equals("asked")) {
                nadia.post(forum.path() + "/people/" + id(one) + "/acceptance", Map.of());
            }
        }
        forum.at(days.ago(3), "19:30")
                .topic(
                        DANA,
                        "question",
                        "Seeing families at home",
                        "Do you go alone, or with a colleague for the first visit?");
        forum.at(days.ago(2), "13:45");
        ask(forum, AMINA, "We begin a perinatal service in spring, and I will be in it.");
        forum.at(days.ago(1), "10:05");
        appoint(nadia, forum, JO, "member");
    }

    private void ask(DemonstrationForum forum, String email, String reason) {
        clients.apply(email).post(forum.path() + "/membership", Map.of("reason", reason));
    }
}
