package alongside.quickstart;

import static alongside.quickstart.DemonstrationForum.id;
import static alongside.quickstart.DemonstrationForum.items;
import static alongside.quickstart.DemonstrationForum.version;
import static alongside.quickstart.DemonstrationPeers.AMINA;
import static alongside.quickstart.DemonstrationPeers.COL;
import static alongside.quickstart.DemonstrationPeers.DANA;
import static alongside.quickstart.DemonstrationPeers.ELLIS;
import static alongside.quickstart.DemonstrationPeers.GETHIN;
import static alongside.quickstart.DemonstrationPeers.JO;
import static alongside.quickstart.DemonstrationPeers.NADIA;
import static alongside.quickstart.DemonstrationPeers.ROSA;
import static alongside.quickstart.DemonstrationPeers.TAMSIN;
import static alongside.quickstart.DemonstrationPeers.YUSUF;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Quarterly meetings of a forum: one whose minutes are approved, one that decided something and
 * waits for that, and one to come with more people than places.
 */
final class DemonstrationMeetings {
    private static final String TERMS =
            """
            We meet every 3 months to learn from each other and to speak with one voice about the \
            work of peers.

            - Every member can propose what we talk about, and vote for it.
            - At least 5 of us have to be there to decide.
            - The minutes are read by members and approved by the next meeting.\
            """;
    private static final int FEW = 8;

    private final DemonstrationForum forum;
    private final DemonstrationDays days;

    DemonstrationMeetings(DemonstrationForum forum, DemonstrationDays days) {
        this.forum = forum;
        this.days = days;
    }

    void plan() {
        forum.at(days.opening().plusDays(2), "09:30");
        var members = forum.members(ROSA);
        forum.as(ROSA)
                .post(
                        forum.path() + "/series",
                        Map.of(
                                "terms",
                                TERMS,
                                "first_on",
                                days.first().toString(),
                                "starts_at",
                                "14:00",
                                "minutes",
                                120,
                                "place",
                                "Meeting room 2, The Wharf, 3 Canal Street, Buckholt",
                                "link",
                                "https://meet.example/peer-forum",
                                "capacity",
                                12,
                                "quorum",
                                5,
                                "chair",
                                members.getOrDefault("Rosa Whitlock", ""),
                                "deputy",
                                members.getOrDefault("Nadia Brough", "")));
    }

    private JsonNode event(int number) {
        return items(forum.as(ROSA), "/events?forum=" + forum.id()).get(number);
    }

    private String path(int number) {
        return "/events/" + id(event(number));
    }

    private JsonNode propose(String meeting, String email, String title, String why) {
        return forum.as(email).post(meeting + "/agenda", Map.of("title", title, "why", why));
    }

    private void vote(String meeting, JsonNode item, List<String> emails) {
        var path = meeting + "/agenda/" + id(item) + "/vote";
        emails.forEach(email -> forum.as(email).post(path, Map.of()));
    }

    private JsonNode accept(String meeting, JsonNode item, int place) {
        var path = meeting + "/agenda/" + id(item) + "/acceptance";
        return forum.as(ROSA).put(path, version(item), Map.of("place", place));
    }

    private void close(String meeting, JsonNode item, String outcome) {
        var path = meeting + "/agenda/" + id(item) + "/closure";
        forum.as(ROSA).put(path, version(item), Map.of("outcome", outcome));
    }

    private void register(String meeting, LocalDate day, List<String> emails) {
        forum.at(day, "12:15");
        emails.forEach(email -> forum.as(email).post(meeting + "/registration", Map.of()));
    }

    private void tick(String meeting, List<String> names) {
        var members = forum.members(ROSA);
        var there = names.stream().map(name -> members.getOrDefault(name, "")).toList();
        forum.as(ROSA).post(meeting + "/attendance", Map.of("present", there));
    }

    private JsonNode action(String meeting, String name, String what, LocalDate due) {
        var owner = forum.members(ROSA).getOrDefault(name, "");
        var draft = Map.of("what", what, "owner", owner, "due_on", due.toString());
        return forum.as(ROSA).post(meeting + "/actions", draft);
    }

    private void write(String meeting, LocalDate day, String minutes) {
        forum.at(day, "10:20");
        forum.as(ROSA).put(meeting + "/minutes", 0, Map.of("body", minutes));
        forum.as(ROSA).post(meeting + "/attendance/confirmation", Map.of("hours", 2));
    }

    void first() {
        var meeting = path(0);
        var day = days.first();
        forum.at(day.minusDays(20), "13:00");
        var often = propose(meeting, ROSA, "How often we meet, and where", "");
        var why = "Each Trust writes its own. One would save us all time.";
        var checklist = propose(meeting, JO, "One induction for new peer workers", why);
        vote(meeting, checklist, List.of(ELLIS, AMINA, NADIA));
        register(meeting, day.minusDays(9), List.of(NADIA, JO, DANA, ELLIS, YUSUF, TAMSIN));
        forum.at(day, "14:06");
        often = accept(meeting, often, 1);
        checklist = accept(meeting, checklist, 2);
        tick(
                meeting,
                List.of(
                        "Rosa Whitlock",
                        "Nadia Brough",
                        "Jo Marsden",
                        "Dana Merrick",
                        "Ellis Rowe",
                        "Yusuf Karim"));
        forum.at(day, "14:50");
        close(meeting, often, "Every 3 months, in Buckholt, with a link for who cannot travel.");
        forum.at(day, "15:45");
        close(meeting, checklist, "Nadia shares the checklist of Fenbridge. We try it and report.");
        var shared =
                action(
                        meeting,
                        "Nadia Brough",
                        "Share the checklist of Fenbridge",
                        day.plusDays(30));
        write(
                meeting,
                day.plusDays(3),
                """
                6 members were there, from 4 Trusts. Rosa Whitlock chaired.

                ## How often we meet, and where
                Every 3 months, in Buckholt, with a link for who cannot travel.

                ## One induction for new peer workers
                Each Trust has written its own, and most are too long. Fenbridge has a checklist on \
                one page. **Nadia shares it**; everybody tries it with the next person who starts.\
                """);
        forum.at(day.plusDays(26), "15:00");
        forum.as(NADIA).post("/my/actions/" + id(shared) + "/completion", Map.of());
    }

    /** With a topic on its agenda, on which it votes. */
    void second(String bands) {
        var meeting = path(1);
        var day = days.second();
        forum.at(day.minusDays(24), "09:40");
        var item = forum.as(DANA).post("/topics/" + bands + "/agenda", Map.of());
        vote(meeting, item, List.of(ELLIS, JO, COL, TAMSIN));
        register(
                meeting,
                day.minusDays(11),
                List.of(NADIA, JO, DANA, ELLIS, YUSUF, TAMSIN, GETHIN, COL));
        forum.at(day, "14:04");
        item = accept(meeting, item, 1);
        tick(
                meeting,
                List.of(
                        "Rosa Whitlock",
                        "Nadia Brough",
                        "Jo Marsden",
                        "Dana Merrick",
                        "Ellis Rowe",
                        "Gethin Vale",
                        "Tamsin Okell"));
        approve(path(0), id(event(1)));
        decide(meeting);
        forum.at(day, "15:20");
        close(
                meeting,
                item,
                "We ask all Trusts to publish the band of their peer worker roles. Dana writes to the chief people officers.");
        var letter = "Write to the chief people officers about bands";
        action(meeting, "Dana Merrick", letter, days.third().minusDays(14));
        action(
                meeting,
                "Rosa Whitlock",
                "Ask each Trust for the bands of its peer worker roles",
                days.third().minusDays(21));
        write(
                meeting,
                day.plusDays(1),
                """
                7 members were there. The minutes of the meeting before were approved.

                ## Which band are peer workers on?
                From 3 to 4 for the same work. We voted: 5 for, 1 against, 1 abstained.

                **We ask all Trusts to publish the band of their peer worker roles.** Dana writes to \
                the chief people officers, Rosa asks each Trust for its bands.\
                """);
    }

    private void approve(String meeting, String at) {
        var minutes = meeting + "/minutes";
        var draft = forum.as(ROSA).get(minutes);
        forum.as(ROSA).put(minutes + "/approval", version(draft), Map.of("at", at));
    }

    private void decide(String meeting) {
        forum.at(days.second(), "14:55");
        var motions = meeting + "/motions";
        var text = "We ask all Trusts to publish the band of their peer worker roles.";
        var motion = motions + "/" + id(forum.as(ROSA).post(motions, Map.of("motion", text)));
        for (var email : List.of(NADIA, JO, DANA, ELLIS, TAMSIN)) {
            forum.as(email).post(motion + "/vote", Map.of("choice", "for"));
        }
        forum.as(GETHIN).post(motion + "/vote", Map.of("choice", "against"));
        forum.as(ROSA).post(motion + "/vote", Map.of("choice", "abstain"));
        forum.at(days.second(), "15:05");
        forum.as(ROSA).post(motion + "/closure", Map.of());
    }

    /** To come, in a smaller room than people hoped for. */
    void third(String topic) {
        var meeting = path(2);
        forum.at(days.ago(7), "10:10");
        var wards = forum.as(YUSUF).post("/topics/" + topic + "/agenda", Map.of());
        vote(meeting, wards, List.of(ROSA, DANA, JO, NADIA, TAMSIN));
        var travel =
                propose(
                        meeting,
                        COL,
                        "Paying the travel costs of experts by experience",
                        "Some Trusts pay before the day, some months after it.");
        vote(meeting, travel, List.of(ELLIS, AMINA));
        var quick = propose(meeting, AMINA, "A logo for the forum", "");
        forum.at(days.ago(5), "16:30");
        var room = event(2);
        forum.as(ROSA).patch(meeting, version(room), Map.of("capacity", FEW));
        accept(meeting, wards, 1);
        forum.as(ROSA)
                .put(
                        meeting + "/agenda/" + id(quick) + "/refusal",
                        version(quick),
                        Map.of("reason", "We would rather use the 2 hours for our work."));
        comeTo(meeting);
    }

    private void comeTo(String meeting) {
        forum.at(days.ago(4), "08:50");
        need(meeting, ELLIS, "Captions on the screen");
        need(meeting, TAMSIN, "A room without steps");
        register(meeting, days.ago(4), List.of(ROSA, NADIA, JO, DANA, YUSUF, COL));
        register(meeting, days.ago(3), List.of(GETHIN, AMINA));
    }

    private void need(String meeting, String email, String needs) {
        var draft = Map.of("needs", needs, "remember", true);
        forum.as(email).post(meeting + "/registration", draft);
    }
}
