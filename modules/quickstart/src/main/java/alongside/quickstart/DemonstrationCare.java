package alongside.quickstart;

import static alongside.quickstart.DemonstrationForum.id;
import static alongside.quickstart.DemonstrationForum.items;
import static alongside.quickstart.DemonstrationPeers.AMINA;
import static alongside.quickstart.DemonstrationPeers.COL;
import static alongside.quickstart.DemonstrationPeers.DANA;
import static alongside.quickstart.DemonstrationPeers.ELLIS;
import static alongside.quickstart.DemonstrationPeers.GETHIN;
import static alongside.quickstart.DemonstrationPeers.JO;
import static alongside.quickstart.DemonstrationPeers.MOSES;
import static alongside.quickstart.DemonstrationPeers.TAMSIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What moderators of a forum have to do: a report, an appeal, and somebody who may need them. */
final class DemonstrationCare {
    private final DemonstrationForum forum;
    private final DemonstrationDays days;

    DemonstrationCare(DemonstrationForum forum, DemonstrationDays days) {
        this.forum = forum;
        this.days = days;
    }

    /** A week each. */
    void plan() {
        var members = forum.at(days.ago(2), "16:40").members(MOSES);
        var begin = days.ago(1);
        onDuty(members.getOrDefault("Moses Adeyinka", ""), begin, begin.plusDays(7));
        onDuty(members.getOrDefault("Rosa Whitlock", ""), begin.plusDays(7), begin.plusDays(14));
    }

    private void onDuty(String member, LocalDate from, LocalDate until) {
        forum.as(MOSES)
                .post(
                        forum.path() + "/duties",
                        Map.of(
                                "member", member,
                                "begins_at", from + "T08:00",
                                "ends_at", until + "T08:00"));
    }

    /** One post that was hidden and one that was reported. */
    void differ() {
        var topic =
                forum.at(days.ago(6), "13:22")
                        .topic(
                                AMINA,
                                "discussion",
                                "Supervision by somebody who is not a peer",
                                "My new supervisor is a nurse. She is kind, and I do not know what to bring. What do you talk about?");
        forum.at(days.ago(6), "15:40")
                .reply(JO, topic, "I bring one moment in which I was not sure whether to share.");
        var night =
                forum.at(days.ago(5), "20:11")
                        .reply(
                                ELLIS,
                                topic,
                                "That on nights it is one nurse and me. Last Tuesday the man in the corner room by the garden, who had come from prison that morning, asked for me by name.");
        hide(night);
        var unkind =
                forum.at(days.ago(2), "09:18")
                        .reply(
                                COL,
                                topic,
                                "Nobody who has not been there should supervise anybody. The ones where I am are useless, and everybody knows who I mean.");
        forum.at(days.ago(2), "12:02");
        forum.as(JO)
                .post(
                        forum.path() + "/reports",
                        Map.of(
                                "post", unkind,
                                "reason", "unkind",
                                "words", "They may well read this."));
        forum.at(days.ago(1), "09:30")
                .reply(GETHIN, topic, "I ask mine what she would do, and then say what I did.");
    }

    private void hide(String post) {
        forum.at(days.ago(5), "21:30");
        var decisions = forum.path() + "/decisions";
        var reason =
                "The night, the room and where he came from together say who he is. You can post it again without them.";
        var hidden =
                forum.as(MOSES)
                        .post(decisions, Map.of("post", post, "kind", "hide", "reason", reason));
        forum.at(days.ago(4), "18:05");
        forum.as(ELLIS)
                .post(
                        decisions + "/" + id(hidden) + "/appeal",
                        Map.of(
                                "words",
                                "I changed the night and the room before I posted it. What matters is that one nurse was alone."));
    }

    void worry() {
        var topic =
                forum.at(days.ago(2), "16:10")
                        .topic(
                                TAMSIN,
                                "discussion",
                                "Keeping well in the dark months",
                                "What keeps you going from November to February?");
        forum.at(days.ago(2), "17:55")
                .reply(JO, topic, "Daylight at lunch, whatever the weather. It is in my job plan.");
        var low =
                forum.at(days.ago(1), "21:42")
                        .reply(
                                DANA,
                                topic,
                                "Not much at the moment. I have not slept properly for a week, I cannot leave work at work, and I do not know how long I can go on.");
        forum.at(days.ago(1), "21:58");
        var draft = Map.of("post", low, "words", "This does not sound like Dana.");
        forum.as(TAMSIN).post(forum.path() + "/worries", draft);
        forum.at(days.ago(1), "22:20");
        var worry = id(items(forum.as(MOSES), forum.path() + "/worries").getFirst());
        forum.as(MOSES)
                .post(
                        forum.path() + "/worries/" + worry + "/steps",
                        Map.of("words", "Wrote to Dana and offered to call tonight."));
        forum.react("with_you", low, List.of(JO, AMINA, ELLIS));
    }
}
