package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.IDRIS;
import static alongside.forums.TestPeople.MODERATOR;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People of two Trusts meet in a forum that all Trusts share. */
class ConversationTest {
    private static TestSite site;
    private static String forum;

    @BeforeAll
    static void start() {
        site = new TestSite();
        forum = opened(OPERATOR, "Peer professional forum", Map.of());
        for (var who : new Someone[] {PRIYA, DANA}) {
            join(who);
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String opened(Someone by, String name, Map<String, String> more) {
        var fields = new HashMap<String, String>();
        fields.put("name", name);
        fields.put("purpose", "Where peers talk about their work");
        fields.put("reach", "national");
        fields.put("visibility", "open");
        fields.put("reviewed", "nobody");
        fields.put("roles", "peer_support_worker");
        fields.putAll(more);
        var answer = site.post(by, "/forums", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    private static void join(Someone who) {
        site.post(who, forum + "/join", Map.of());
        site.post(who, "/forums/conduct/acceptance", Map.of("version", "1"));
    }

    private static String topic(Someone who, String kind, String title, String body) {
        var answer =
                site.post(
                        who, forum + "/topics", Map.of("title", title, "body", body, "kind", kind));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    @Test
    void beforeAnybodyWritesItSaysWhoCanReadIt() {
        // Priya, Tess and Jules are peer support workers at Northmoor, Dana is one at Fenbridge.
        assertThat(site.get(PRIYA, forum).body()).contains("4 people from 2 Trusts can read this");
    }

    @Test
    void aQuestionOfOneTrustIsAnsweredByAnother() {
        var topic = topic(PRIYA, "question", "First day on a ward?", "What helped **you**?");
        var reply = site.post(DANA, topic + "/posts", Map.of("body", "Lunch with a peer."));
        assertThat(reply.headers().firstValue("location")).hasValue(topic + "#p2");

        var seen = site.get(PRIYA, topic).body();
        assertThat(seen)
                .contains("Dana Merrick, peer support worker, Fenbridge and Ouse")
                .contains("<strong>you</strong>")
                .contains("1 reply");

        site.post(PRIYA, topic + "/answer", Map.of("version", "1", "number", "2"));
        assertThat(site.get(DANA, topic).body()).contains("Answer");
    }

    @Test
    void somebodyWithoutTheRoleOrATrustFindsNothing() {
        for (var who : new Someone[] {IDRIS, STRANGER, MODERATOR}) {
            assertThat(site.get(who, forum).statusCode()).as(who.name()).isEqualTo(404);
            assertThat(site.get(who, "/forums").body()).doesNotContain("Peer professional forum");
        }
    }
}
