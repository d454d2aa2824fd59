package alongside.forums.live;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.OPERATOR;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static alongside.forums.TestPeople.TESS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.Meeting;
import alongside.forums.TestSite;
import alongside.forums.TestSite.Someone;
import alongside.forums.TestTalk;
import alongside.kernel.Notices;
import alongside.testing.Browser;
import alongside.testing.Tab;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveTest {
    private static TestSite site;
    private static Meeting meeting;

    @BeforeAll
    static void start() {
        site = new TestSite();
        meeting = new Meeting(site, "Peer replies", "open", PRIYA, DANA, TESS);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aReplyShowsInTheOtherBrowserAndMovesNothingThatSomebodyTypes() {
        var topic = meeting.topic(PRIYA, "Live", "Who is here?");
        try (var priya = tab(PRIYA);
                var dana = tab(DANA)) {
            priya.visit(site.url(topic));
            priya.page().fill("textarea[name=body]", "I was just typing");
            dana.visit(site.url(topic));
            dana.page().fill("textarea[name=body]", "I am, **really**");
            dana.page().click("button:has-text('Post reply')");

            priya.page().waitForSelector("[role=status] a:has-text('1 new reply')");
            assertThat(priya.page().isVisible("#p2")).isFalse();
            assertThat(priya.axe()).isEmpty();
            priya.page().click("[role=status] a");
            priya.page().waitForSelector("#p2 strong:has-text('really')");
            assertThat(priya.page().evaluate("document.activeElement.id")).isEqualTo("p2");
            assertThat(priya.page().inputValue("textarea[name=body]"))
                    .isEqualTo("I was just typing");
        }
    }

    private static Tab tab(Someone who) {
        var tab = Browser.open();
        tab.page().setExtraHTTPHeaders(Map.of("X-Person", who.name()));
        return tab;
    }

    @Test
    void whoComesBackIsToldWhatTheyMissedAndThenWhatComes() throws Exception {
        var topic = meeting.topic(PRIYA, "A break", "Go on");
        meeting.reply(DANA, topic, "While you were away");
        try (var events = new Reader(TESS, topic, "Last-Event-ID", "1")) {
            assertThat(events.next()).isEqualTo("{\"number\":2}");
            meeting.reply(DANA, topic, "And now");
            assertThat(events.next()).isEqualTo("{\"number\":3}");
        }
        try (var events = new Reader(TESS, topic, "X-None", "")) {
            meeting.reply(DANA, topic, "From here on");
            assertThat(events.next()).isEqualTo("{\"number\":4}");
        }
    }

    @Test
    void aLateNoticeOfAPostThatWasReadTellsNothing() throws Exception {
        var topic = meeting.topic(PRIYA, "Late", "Go on");
        try (var events = new Reader(TESS, topic, "Last-Event-ID", "1")) {
            site.trusts()
                    .platform()
                    .in(db -> {
                        Notices.tell(db, Hub.CHANNEL, Meeting.id(topic) + " 1");
                        return true;
                    });
            meeting.reply(DANA, topic, "And now");
            assertThat(events.next()).isEqualTo("{\"number\":2}");
        }
    }

    @Test
    void whoComesBackIsToldWhatAModeratorLetInMeanwhile() throws Exception {
        var slow = TestTalk.in(site, "Read first", Map.of("reviewed", "everybody"), List.of(DANA));
        site.post(
                OPERATOR,
                slow.forum() + "/people/invitations",
                Map.of("email", TESS.email(), "part", "moderator"));
        var topic = slow.topic(TESS, "discussion", "Slowly", "Go on");
        slow.reply(DANA, topic, "Waits to be read");
        String last;
        try (var events = new Reader(DANA, topic, "Last-Event-ID", "1")) {
            slow.reply(TESS, topic, "Is shown at once");
            last = events.id();
            assertThat(events.next()).isEqualTo("{\"number\":3}");
        }
        site.later(Duration.ofMinutes(30));
        var waiting = "/waiting/" + slow.post(topic, 2) + "/acceptance";
        var body = Map.of("body", "Waits to be read");
        assertThat(site.post(TESS, slow.forum() + waiting, body).statusCode()).isEqualTo(303);
        try (var events = new Reader(DANA, topic, "Last-Event-ID", last)) {
            assertThat(events.next()).isEqualTo("{\"number\":2}");
        }
        var opened = "/events?after=3-" + TestSite.NOW.toEpochMilli();
        try (var events = new Reader(DANA, topic, opened)) {
            assertThat(events.next()).isEqualTo("{\"number\":2}");
        }
    }

    @Test
    void whoMayNotReadATopicIsNotToldOfItsPosts() {
        var topic = meeting.topic(PRIYA, "For members", "Words");
        assertThat(site.get(STRANGER, topic + "/events").statusCode()).isEqualTo(404);
        var api = "/api/v1/topics/" + Meeting.id(topic) + "/events";
        assertThat(site.get(STRANGER, api).statusCode()).isEqualTo(404);
    }

    @Test
    void aReaderWhoTakesNothingIsLetGoAndHoldsUpNobody() throws Exception {
        var hub = new Hub();
        var topic = UUID.randomUUID();
        var thread =
                Thread.ofVirtual()
                        .start(() -> {
                            var listener = hub.join(topic, UUID.randomUUID());
                            try {
                                Thread.sleep(60_000);
                            } catch (InterruptedException e) {
                                hub.leave(topic, listener);
                            }
                        });
        while (hub.listeners() == 0) {
            Thread.sleep(5);
        }
        var reader = hub.join(topic, UUID.randomUUID());
        for (int i = 1; i <= 65; i++) {
            hub.pass(topic, i);
            assertThat(reader.next(Duration.ofSeconds(5))).contains(i);
        }
        thread.join(5_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(hub.listeners()).isEqualTo(1);
    }

    /** Reads events as a program does. */
    private static final class Reader implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final BufferedReader lines;

        Reader(Someone who, String topic, String header, String value)
                throws IOException, InterruptedException {
            this(
                    HttpRequest.newBuilder(URI.create(site.url(topic + "/events")))
                            .header("X-Person", who.name())
                            .header(header, value)
                            .build());
        }

        Reader(Someone who, String topic, String events) throws IOException, InterruptedException {
            this(
                    HttpRequest.newBuilder(URI.create(site.url(topic + events)))
                            .header("X-Person", who.name())
                            .build());
        }

        private Reader(HttpRequest request) throws IOException, InterruptedException {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("content-type")).hasValue("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
            // The first line says that the stream has begun.
            lines.readLine();
        }

        String next() throws IOException {
            return next("data: ");
        }

        /** What is sent back after a break; comes before the event it belongs to. */
        String id() throws IOException {
            return next("id: ");
        }

        private String next(String field) throws IOException {
            var line = lines.readLine();
            while (line != null && !line.startsWith(field)) {
                line = lines.readLine();
            }
            return String.valueOf(line).replace(field, "");
        }

        @Override
        public void close() throws IOException {
            lines.close();
            client.shutdownNow();
        }
    }
}
