package alongside.forums;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.kernel.ForumDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do in a forum of the tests, by its pages. */
public final class TestTalk {
    private final TestSite site;
    private final String forum;

    private TestTalk(TestSite site, String forum) {
        this.site = site;
        this.forum = forum;
    }

    /** A new forum for peer support workers of all Trusts, whose members these are. */
    public static TestTalk in(
            TestSite site, String name, Map<String, String> more, List<Someone> members) {
        var fields = new HashMap<String, String>();
        fields.put("name", name);
        fields.put("purpose", "Where peers talk about their work");
        fields.put("reach", "national");
        fields.put("visibility", "open");
        fields.put("reviewed", "nobody");
        fields.put("roles", "peer_support_worker");
        fields.putAll(more);
        var talk = new TestTalk(site, made(site, TestPeople.OPERATOR, "/forums", fields));
        members.forEach(talk::join);
        return talk;
    }

    private static String made(
            TestSite site, Someone who, String path, Map<String, String> fields) {
        var answer = site.post(who, path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    public String forum() {
        return forum;
    }

    public void join(Someone who) {
        site.post(who, forum + "/join", Map.of("reason", "I work on a ward"));
        site.post(who, "/forums/conduct/acceptance", Map.of("version", "1"));
    }

    /** The address of the new topic. */
    public String topic(Someone who, String kind, String title, String body) {
        return made(
                site, who, forum + "/topics", Map.of("title", title, "body", body, "kind", kind));
    }

    public void reply(Someone who, String topic, String body) {
        made(site, who, topic + "/posts", Map.of("body", body));
    }

    public void unnamed(Someone who, String topic, String body) {
        made(site, who, topic + "/posts", Map.of("body", body, "unnamed", "yes"));
    }

    /** The id of a post, by its place in its topic. */
    public UUID post(String topic, int number) {
        return new ForumDatabase(site.trusts().pool())
                .in(db ->
                        db.get(
                                        """
                                        SELECT id FROM post
                                         WHERE topic = CAST(:topic AS uuid) AND number = :number
                                        """)
                                .addParam("topic", topic.substring(topic.lastIndexOf('/') + 1))
                                .addParam("number", number)
                                .execute()
                                .map(row -> row.column("id").get(UUID.class))
                                .orElseThrow());
    }
}
