package alongside.forums;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import alongside.kernel.ForumDatabase;
import java.util.HashMap;
import java.util.Map;

/** An open forum for peer support workers of all Trusts, whose members have accepted the rules. */
public final class Meeting {
    private final TestSite site;
    private final String forum;

    public Meeting(TestSite site, String name, String visibility, Someone... members) {
        this.site = site;
        var fields = new HashMap<String, String>();
        fields.put("name", name);
        fields.put("purpose", "Where peers of all Trusts meet.");
        fields.put("reach", "national");
        fields.put("visibility", visibility);
        fields.put("reviewed", "nobody");
        fields.put("roles", "peer_support_worker");
        forum = made(TestPeople.OPERATOR, "/forums", fields);
        for (var member : members) {
            site.post(member, forum + "/join", Map.of());
            site.post(member, "/forums/conduct/acceptance", Map.of("version", "1"));
            known(member);
        }
    }

    /** Somebody who has written here before, in a topic that nobody sees any more. */
    private void known(Someone member) {
        new ForumDatabase(site.trusts().pool())
                .in(db ->
                        db.dml(
                                        """
                                        WITH old AS (
                                            INSERT INTO topic (forum, kind, title, author, created_at,
                                                               last_post_at, state)
                                            VALUES (CAST(:forum AS uuid), 'discussion', 'Before',
                                                    uuidv7(), '2026-01-05T10:00Z',
                                                    '2026-01-05T10:00Z', 'hidden')
                                            RETURNING id)
                                        INSERT INTO post (topic, number, author, body, created_at)
                                        SELECT old.id, n, CAST(:person AS uuid), 'Before',
                                               '2026-01-05T10:00Z'
                                          FROM old, generate_series(1, 3) n
                                        """)
                                .addParam("forum", id(forum))
                                .addParam("person", member.id().toString())
                                .execute());
    }

    /** Its address. */
    public String forum() {
        return forum;
    }

    /** The address of a new topic. */
    public String topic(Someone by, String title, String body) {
        return made(
                by, forum + "/topics", Map.of("title", title, "body", body, "kind", "discussion"));
    }

    public void reply(Someone by, String topic, String body) {
        made(by, topic + "/posts", Map.of("body", body));
    }

    /** The last part of an address. */
    public static String id(String address) {
        return address.replaceAll("[#?].*", "").replaceAll(".*/", "");
    }

    private String made(Someone by, String address, Map<String, String> fields) {
        var answer = site.post(by, address, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }
}
