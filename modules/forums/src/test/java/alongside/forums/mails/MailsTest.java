package alongside.forums.mails;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.IDRIS;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static alongside.forums.TestPeople.TWO_HATS;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.TestSite;
import alongside.forums.TestSite.Someone;
import alongside.forums.TestTalk;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Mail;
import alongside.testing.Browser;
import alongside.testing.Pause;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which mails people get, how they stop them, and what is known of them afterwards. */
class MailsTest {
    private static final String PREFERENCES = "/my/notifications/preferences";
    private static TestSite site;
    private static TestTalk talk;

    @BeforeAll
    static void start() {
        site = new TestSite();
        site.work();
        talk = TestTalk.in(site, "Peers", Map.of(), List.of(PRIYA, TESS, DANA, TWO_HATS));
        // New members begin slowly; these have written before.
        for (var who : List.of(DANA, TESS)) {
            var topic = talk.topic(who, "discussion", "Hello", "From " + who.name());
            talk.reply(who, topic, "Who else is here?");
            talk.reply(who, topic, "I am glad to be here.");
        }
        site.settle();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void mention(Someone by, String name) {
        talk.topic(by, "discussion", "For " + name, "@" + name + ", look");
        site.settle();
    }

    private static int open(String method, String address, String body) throws Exception {
        var path = address.substring("https://alongside.example".length());
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(site.url(path)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .method(method, BodyPublishers.ofString(body))
                            .build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    @Test
    void theLinkInAMailStopsThatKindAloneAndEssentialMailStillComes() throws Exception {
        mention(DANA, "Priya Nair");
        var stop = Objects.requireNonNull(site.mailsTo(PRIYA).getLast().stop());
        assertThat(site.mailsTo(PRIYA).getLast().text()).contains(stop);

        // Whoever looks, such as a scanner of mails, stops nothing.
        assertThat(open("GET", stop, "")).isEqualTo(200);
        mention(DANA, "Priya Nair");
        assertThat(site.mailsTo(PRIYA)).hasSize(2);

        assertThat(open("POST", stop, "List-Unsubscribe=One-Click")).isEqualTo(200);
        assertThat(open("POST", stop, "List-Unsubscribe=One-Click")).isEqualTo(200);
        mention(DANA, "Priya Nair");
        assertThat(site.mailsTo(PRIYA)).hasSize(2);

        var topic = talk.topic(DANA, "question", "Where?", "Where?");
        talk.reply(PRIYA, topic, "Here");
        site.post(DANA, topic + "/answer", Map.of("version", "1", "number", "2"));
        var other = TestTalk.in(site, "By invitation", Map.of("visibility", "private"), List.of());
        site.post(
                OPERATOR,
                other.forum() + "/people/invitations",
                Map.of("email", PRIYA.email(), "part", "member"));
        site.settle();
        assertThat(site.mailsTo(PRIYA).stream().map(Mail::subject).toList().subList(2, 4))
                .containsExactlyInAnyOrder(
                        "Your reply was marked as the answer",
                        "You are invited to a forum on Alongside");
        assertThat(open("GET", stop.substring(0, stop.length() - 1) + "!", "")).isEqualTo(404);
    }

    @Test
    void oneChoosesByKindAndWhatIsNoChoiceIsRefused() {
        var page = site.get(TESS, PREFERENCES).body();
        assertThat(page).contains("Replies in topics that I follow", "Emails that always come");
        var choice =
                Map.of(
                        "version", "0",
                        "mention", "never",
                        "reply", "instant",
                        "answer", "weekly",
                        "meeting", "monthly",
                        "task", "instant");
        var wrong = new java.util.HashMap<>(choice);
        wrong.put("answer", "hourly");
        assertThat(site.post(TESS, PREFERENCES, wrong).statusCode()).isEqualTo(422);
        assertThat(site.post(TESS, PREFERENCES, choice).statusCode()).isEqualTo(303);
        assertThat(site.post(TESS, PREFERENCES, choice).statusCode()).isEqualTo(409);

        var topic = talk.topic(TESS, "discussion", "Chosen", "Well?");
        talk.reply(DANA, topic, "Yes");
        mention(DANA, "Tess Obi");
        assertThat(site.mailsTo(TESS).stream().map(Mail::subject))
                .containsExactly("There is a new reply in a topic you follow");

        var api = "/api/v1/notifications/preferences";
        assertThat(site.json(TESS, "GET", api, "").headers().firstValue("etag")).hasValue("\"1\"");
        var patch = "{\"mail\":{\"reply\":\"never\"}}";
        assertThat(site.json(TESS, "PATCH", api, patch).statusCode()).isEqualTo(428);
        assertThat(site.json(TESS, "PATCH", api, patch, "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        assertThat(site.json(TESS, "PATCH", api, patch, "If-Match", "\"1\"").body())
                .contains("\"reply\":\"never\"", "\"answer\":\"weekly\"");
        var decision = "{\"mail\":{\"decision\":\"never\"}}";
        assertThat(site.json(TESS, "PATCH", api, decision, "If-Match", "\"2\"").statusCode())
                .isEqualTo(422);
    }

    @Test
    void anAddressThatIsRefusedIsHeldBackUntilItsOwnerLetsUsTryAgain() {
        site.server(mail -> {
            if (mail.to().equals(TWO_HATS.email())) {
                throw new Mail.Refused("550 no such mailbox");
            }
        });
        mention(DANA, "Jules Amari");
        mention(DANA, "Jules Amari");
        site.server(_ -> {});
        mention(DANA, "Jules Amari");
        assertThat(site.mailsTo(TWO_HATS)).isEmpty();
        assertThat(site.get(TWO_HATS, PREFERENCES).body()).contains("Emails do not reach you");
        assertThat(site.get(TWO_HATS, "/my/notifications/mails").body())
                .contains("Refused: there is no such address", "took no emails before");

        site.post(TWO_HATS, PREFERENCES + "/address", Map.of());
        mention(DANA, "Jules Amari");
        assertThat(site.mailsTo(TWO_HATS)).hasSize(1);
        assertThat(site.get(TWO_HATS, PREFERENCES).body()).doesNotContain("do not reach you");
    }

    @Test
    void aMailThatCannotBeHandedOverIsTriedAgainAndAtLastGivenUp() {
        var calls = new AtomicInteger();
        site.server(mail -> {
            if (mail.to().equals(IDRIS.email()) && calls.incrementAndGet() < 3) {
                throw new IllegalStateException("Connection refused");
            }
        });
        account(IDRIS.email(), "Once");
        site.settle();
        assertThat(calls).hasValue(3);
        assertThat(site.mailsTo(IDRIS)).extracting(Mail::subject).containsExactly("Once");

        calls.set(-100_000);
        account(IDRIS.email(), "Never");
        Pause.until(() -> calls.get() > -100_000, Duration.ofSeconds(20), Duration.ofMillis(50));
        new ForumDatabase(site.trusts().pool())
                .in(db ->
                        db.dml("UPDATE sent_mail SET attempts = 1439 WHERE subject = 'Never'")
                                .execute());
        site.settle();
        assertThat(site.get(IDRIS, "/my/notifications/mails").body())
                .contains("could not be reached for a day");
        site.server(_ -> {});
    }

    private static void account(String to, String subject) {
        site.trusts()
                .platform()
                .in(db -> {
                    new Mail(to, subject, "Hello").leaveIn(db);
                    return true;
                });
    }

    @Test
    void aWorryAboutAMemberReachesModeratorsAtOnceWithoutAWordOfIt() throws SQLException {
        var forum = TestTalk.in(site, "Looked after", Map.of(), List.of(PRIYA)).forum();
        site.post(
                OPERATOR,
                forum + "/people/invitations",
                Map.of("email", DANA.email(), "part", "moderator"));
        worry(forum.substring(forum.lastIndexOf('/') + 1));
        site.settle();

        var mail =
                site.mailsTo(DANA).stream()
                        .filter(m -> m.subject().equals("Alongside needs your attention today"))
                        .findFirst()
                        .orElseThrow();
        assertThat(mail.text())
                .contains("Somebody is worried about a member", forum + "/worries/")
                .doesNotContain("afraid", "Looked after", "Priya");
        assertThat(mail.stop()).isNull();
        assertThat(site.get(DANA, "/my/notifications").body())
                .contains("Somebody is worried about a member");
    }

    private static void worry(String forum) throws SQLException {
        try (var connection = site.trusts().migrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE IF NOT EXISTS alongside_forums.worry (
                        id uuid PRIMARY KEY DEFAULT uuidv7(), forum uuid NOT NULL,
                        about uuid NOT NULL, raised_by uuid NOT NULL, words text NOT NULL,
                        raised_at timestamptz NOT NULL, told uuid);
                    GRANT SELECT, INSERT ON alongside_forums.worry TO alongside_forums;
                    """);
        }
        new ForumDatabase(site.trusts().pool())
                .in(db ->
                        db.dml(
                                        """
                                        WITH raised AS (
                                            INSERT INTO worry (forum, about, raised_by, words, raised_at)
                                            VALUES (CAST(:forum AS uuid), CAST(:about AS uuid),
                                                    CAST(:about AS uuid), 'I am afraid', now())
                                            RETURNING id)
                                        INSERT INTO alongside_platform.outbox_message (topic, body)
                                        SELECT 'forums.worry', CAST(id AS text) FROM raised
                                        """)
                                .addParam("forum", forum)
                                .addParam("about", PRIYA.id().toString())
                                .execute());
    }

    @Test
    void theOperatorSeesWhetherMailsLeaveAndNothingOfWhatTheySay() {
        site.server(_ -> {});
        account(STRANGER.email(), "Your registration");
        site.settle();
        var page = site.get(OPERATOR, "/operator/mail").body();
        assertThat(page)
                .contains("mail.example, port 25", "hello@alongside.example")
                .contains("Accounts and registrations")
                .doesNotContain("Your registration", STRANGER.email(), STRANGER.name());

        assertThat(site.post(OPERATOR, "/operator/mail/test", Map.of()).body())
                .contains("The mail server took a test mail to " + OPERATOR.email());
        site.server(mail -> {
            throw new IllegalStateException("Connection refused");
        });
        assertThat(site.post(OPERATOR, "/operator/mail/test", Map.of()).body())
                .contains("The test mail was not sent: Connection refused");
        site.server(_ -> {});
        assertThat(site.get(PRIYA, "/operator/mail").statusCode()).isEqualTo(404);
    }

    @Test
    void thePagesWorkForEverybodyOnAnyScreen() {
        try (var tab = Browser.open()) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", OPERATOR.name()));
            tab.visit(site.url("/operator/mail"));
            assertThat(tab.faults()).isEmpty();
            mention(TESS, "Dana Merrick");
            var stop = Objects.requireNonNull(site.mailsTo(DANA).getLast().stop());
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", DANA.name()));
            tab.visit(site.url(stop.substring("https://alongside.example".length())));
            assertThat(tab.faults()).isEmpty();
            tab.page().locator("main button").click();
            assertThat(tab.page().locator("h1").textContent()).contains("have stopped");
        }
    }
}
