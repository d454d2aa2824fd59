package alongside.quickstart;

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
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the members of a forum ask and tell each other, and what they leave at each other's posts.
 */
final class DemonstrationTalk {
    private static final String LEAFLET = "Induction checklist.pdf";

    private final DemonstrationForum forum;
    private final DemonstrationDays days;

    DemonstrationTalk(DemonstrationForum forum, DemonstrationDays days) {
        this.forum = forum;
        this.days = days;
    }

    void welcome() {
        var topic =
                forum.at(days.opening(), "11:20")
                        .topic(
                                ROSA,
                                "announcement",
                                "Welcome",
                                "Say hello, and where you work if you like.");
        forum.at(days.opening().plusDays(1), "09:12")
                .reply(JO, topic, "Hello from Northmoor. I work with older adults.");
        forum.at(days.opening().plusDays(1), "12:48")
                .reply(ELLIS, topic, "Hello all. Community team, Tamarside, 4 days a week.");
        forum.at(days.opening().plusDays(3), "16:05")
                .reply(AMINA, topic, "Hello. I run the evening groups in two of our boroughs.");
    }

    /** With a file that members can take. */
    void share() {
        var day = days.first().plusDays(26);
        var topic =
                forum.at(day, "14:30")
                        .topic(
                                NADIA,
                                "resource",
                                "Induction checklist for new peer workers",
                                """
                                As promised at our meeting: the checklist that we use for the first 4 weeks. \
                                Change what does not fit your Trust.

                                - Week 1: people, places, who to ask
                                - Week 2: shadowing, and a first supervision
                                - Weeks 3 and 4: first own work, with a peer near by\
                                """);
        var post = first(topic);
        attach(post);
        forum.at(day.plusDays(1), "10:02")
                .reply(YUSUF, topic, "Thank you. We start 2 people with it next week.");
        forum.react("thank", post, List.of(YUSUF, GETHIN, AMINA));
        forum.react("helpful", post, List.of(ROSA, JO));
    }

    private String first(String topic) {
        var posts = DemonstrationForum.items(forum.as(ROSA), "/topics/" + topic + "/posts");
        return DemonstrationForum.id(posts.getFirst());
    }

    private void attach(String post) {
        var body = new ByteArrayOutputStream();
        try (var file = DemonstrationTalk.class.getResourceAsStream("induction-checklist.pdf")) {
            if (file == null) {
                throw new IllegalStateException("The file to attach is not there");
            }
            body.writeBytes(
                    ("--leaf\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                    + LEAFLET
                                    + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                            .getBytes(UTF_8));
            file.transferTo(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        body.writeBytes("\r\n--leaf--\r\n".getBytes(UTF_8));
        var type = "multipart/form-data; boundary=leaf";
        forum.as(NADIA).post("/posts/" + post + "/attachments", type, body.toByteArray());
    }

    /** What the second meeting decides about; the id of the topic. */
    String askAboutBands() {
        var day = days.second().minusDays(30);
        var topic =
                forum.at(day, "17:40")
                        .topic(
                                ELLIS,
                                "discussion",
                                "Which band are peer workers on in your Trust?",
                                "We are on band 3. I hear that others are on 4 for the same work. How is it where you are?");
        forum.at(day.plusDays(1), "08:55").reply(DANA, topic, "Band 4 after the first year.");
        forum.at(day.plusDays(1), "12:31").reply(JO, topic, "Band 3, and senior peers band 4.");
        forum.at(day.plusDays(2), "19:14")
                .unnamed(AMINA, topic, "I do not know what my colleagues get, and would not ask.");
        return topic;
    }

    /** A question with replies from three Trusts, of which one is the answer; its id. */
    String askAboutFirstWeeks() {
        var topic =
                forum.at(days.ago(12), "10:42")
                        .topic(
                                ROSA,
                                "question",
                                "Being the first peer worker on a ward",
                                """
                                We are placing our first peer workers on 2 forensic wards \
                                early next year. Nobody there has worked with a peer before.

                                What did you do in the first month that made a difference, \
                                for the worker **and** for the team?\
                                """);
        var teamDay =
                forum.at(days.ago(12), "13:05")
                        .reply(
                                DANA,
                                topic,
                                "Two things:\n\n- a half day with the whole team before the start\n- a named person on each shift to go to");
        var lunch =
                forum.at(days.ago(11), "18:20")
                        .unnamed(
                                ELLIS,
                                topic,
                                "I was the first on mine. The lonely part was breaks. Lunch once a week with a peer from another ward kept me in the job.");
        forum.at(days.ago(10), "09:31")
                .reply(
                        YUSUF,
                        topic,
                        "> a named person on each shift to go to\n\nWe wrote this into the job plan, and it still slipped when the ward was short.");
        forum.at(days.ago(9), "15:16")
                .reply(
                        NADIA,
                        topic,
                        "@Rosa Whitlock I have our plan for the first week. Shall I bring it to the meeting?");
        react(topic, teamDay, lunch);
        return topic;
    }

    private void react(String topic, String teamDay, String lunch) {
        forum.at(days.ago(8), "11:00").react("helpful", teamDay, List.of(ROSA, JO, YUSUF, TAMSIN));
        forum.react("with_you", lunch, List.of(JO, TAMSIN, COL));
        forum.react("same_here", lunch, List.of(AMINA));
        var rosa = forum.as(ROSA);
        rosa.put("/posts/" + lunch + "/bookmark", 1, Map.of());
        var seen = rosa.get("/topics/" + topic);
        rosa.put("/topics/" + topic + "/answer", version(seen), Map.of("number", 2));
    }

    /** What two people began to write and have not posted. */
    void begin(String topic) {
        forum.at(days.ago(1), "17:25");
        forum.as(ROSA)
                .post(
                        "/forum-drafts",
                        Map.of("topic", topic, "body", "Thank you all. From this we will take"));
        var title = new HashMap<String, Object>();
        title.put("forum", forum.id());
        title.put("kind", "question");
        title.put("title", "Travel between sites");
        title.put("body", "How do you count the time between two sites when");
        forum.as(JO).post("/forum-drafts", title);
    }
}
