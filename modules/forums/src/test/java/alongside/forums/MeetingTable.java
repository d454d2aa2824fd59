package alongside.forums;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite.Someone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A forum of two Trusts with a year of meetings, which Tess leads, and the forms of its pages. */
final class MeetingTable implements AutoCloseable {
    static final String LINK = "https://meet.example/peers";

    final TestSite site = new TestSite();
    final String forum;

    MeetingTable(int capacity, int quorum) {
        forum = made(OPERATOR, "/forums", forumFields());
        site.post(
                OPERATOR,
                forum + "/people/invitations",
                Map.of("email", TESS.email(), "part", "chair"));
        for (var who : List.of(PRIYA, DANA, TWO_HATS)) {
            site.post(who, forum + "/join", Map.of());
        }
        for (var who : List.of(TESS, PRIYA, DANA, TWO_HATS)) {
            site.post(who, "/forums/conduct/acceptance", Map.of("version", "1"));
        }
        var answer = site.post(TESS, forum + "/meetings/series", series(capacity, quorum));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static Map<String, String> forumFields() {
        return Map.of(
                "name", "Peer professional forum",
                "purpose", "Where peers talk about their work",
                "reach", "national",
                "visibility", "open",
                "reviewed", "nobody",
                "roles", "peer_support_worker");
    }

    private Map<String, String> series(int capacity, int quorum) {
        var fields = new java.util.HashMap<String, String>();
        fields.put("terms", "We meet to learn from each other.\n\nThe chair leads.");
        fields.put("first_on-day", "14");
        fields.put("first_on-month", "1");
        fields.put("first_on-year", "2027");
        fields.put("starts_at", "2pm");
        fields.put("minutes", "120");
        fields.put("link", LINK);
        fields.put("capacity", "" + capacity);
        fields.put("quorum", "" + quorum);
        fields.put("chair", participant(TESS));
        return fields;
    }

    /** What stands for somebody in the forum, as the chair chooses them. */
    String participant(Someone who) {
        var page = site.get(TESS, forum + "/meetings/series").body();
        return found(page, "value=\"([0-9a-f-]{36})\"[^>]*>" + who.name());
    }

    static String found(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }

    /** The page of the meeting on a day. */
    String meeting(String day) {
        var page = site.get(TESS, forum + "/meetings").body();
        return found(page, "href=\"(/forums/[0-9a-f-]+/meetings/[0-9a-f-]+)\">" + day);
    }

    UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    String made(Someone who, String path, Map<String, String> fields) {
        var answer = site.post(who, path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    /** What a form answers. */
    int status(Someone who, String path, Map<String, String> fields) {
        return site.post(who, path, fields).statusCode();
    }

    String page(Someone who, String path) {
        var answer = site.get(who, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return answer.body();
    }

    void nowIs(String moment) {
        site.later(Duration.between(site.now(), Instant.parse(moment)));
    }

    /** What waits in the outbox under a topic. */
    List<String> messages(String topic) {
        return site.trusts()
                .platform()
                .in(db ->
                        db.query("SELECT body FROM outbox_message WHERE topic = :topic ORDER BY id")
                                .addParam("topic", topic)
                                .execute()
                                .map(row -> row.column("body").get(String.class))
                                .toList());
    }

    @Override
    public void close() {
        site.close();
    }
}
