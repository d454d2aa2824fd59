package alongside.forums.attachments;

import static alongside.forums.TestPeople.DANA;
import static alongside.forums.TestPeople.PRIYA;
import static alongside.forums.TestPeople.STRANGER;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.forums.Meeting;
import alongside.forums.TestPeople;
import alongside.forums.TestSite;
import alongside.forums.TestSite.Someone;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.testing.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    private static final byte[] PDF = "%PDF-1.7 nothing much".getBytes(UTF_8);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TestSite site;
    private static Meeting meeting;

    @BeforeAll
    static void start() {
        site = new TestSite();
        meeting = new Meeting(site, "Peer files", "open", PRIYA, DANA);
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        site.close();
    }

    private static String post(String topic) {
        return site.get(PRIYA, topic).body().split("/posts/", -1)[1].substring(0, 36);
    }

    private static HttpResponse<String> send(
            Someone who, String path, String name, byte[] content) {
        try {
            var body = new ByteArrayOutputStream();
            body.write(
                    ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                    + name
                                    + "\"\r\n\r\n")
                            .getBytes(UTF_8));
            body.write(content);
            body.write("\r\n--b--\r\n".getBytes(UTF_8));
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(site.url(path)))
                            .header("X-Person", who.name())
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileIsListedWithItsKindAndSizeAndTakenNeverShown() {
        var topic = meeting.topic(PRIYA, "A leaflet", "Ours is attached.");
        var files = topic + "/posts/" + post(topic) + "/attachments";
        var sent = send(PRIYA, files + "?csrf=secret", "../../x/Our leaflet.pdf", PDF);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);

        var page = site.get(DANA, topic).body();
        assertThat(page).contains("Our leaflet.pdf", "(PDF, 21 bytes)").doesNotContain("../x");
        var address =
                "/forums/attachments/" + page.split("/forums/attachments/", -1)[1].substring(0, 36);
        var taken = site.get(DANA, address);
        assertThat(taken.body()).isEqualTo(new String(PDF, UTF_8));
        assertThat(taken.headers().firstValue("content-disposition"))
                .hasValue(
                        "attachment; filename=\"Our leaflet.pdf\"; filename*=UTF-8''Our%20leaflet.pdf");
        assertThat(taken.headers().firstValue("content-type")).hasValue("application/octet-stream");
        assertThat(taken.headers().firstValue("content-security-policy").orElseThrow())
                .contains("sandbox", "default-src 'none'");
        assertThat(site.get(STRANGER, address).statusCode()).isEqualTo(404);

        var search = "/api/v1/search?q=leaflets&trust=northmoor";
        assertThat(site.get(DANA, search).body())
                .contains("\"what\":\"file\"", "Our leaflet.pdf", topic, "Priya Nair");
        assertThat(site.get(DANA, search.replace("northmoor", "fenbridge")).body())
                .contains("\"items\":[]");
        assertThat(site.get(STRANGER, search).body()).contains("\"items\":[]");
        assertThat(site.get(DANA, "/forums/search?q=leaflets").body())
                .contains("<mark>Our leaflet.pdf</mark>", "File in Peer files");

        site.post(PRIYA, topic + "/posts/" + post(topic) + "/deletion", Map.of("version", "1"));
        assertThat(site.get(DANA, address).statusCode()).isEqualTo(404);
        assertThat(site.get(PRIYA, address).statusCode()).isEqualTo(404);
        assertThat(site.get(DANA, search).body()).contains("\"items\":[]");
    }

    @Test
    void whatIsNoFileOfItsKindIsRefusedWithWhatToDo() {
        var topic = meeting.topic(PRIYA, "Wrong files", "Words");
        var files = topic + "/posts/" + post(topic) + "/attachments";
        var html = "<script>alert(1)</script>".getBytes(UTF_8);
        for (var name : new String[] {"page.html", "picture.svg", "leaflet.pdf", "x.docm", "CON"}) {
            var answer = send(PRIYA, files + "?csrf=secret", name, html);
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(answer.body()).contains("Choose a PDF, Word");
        }
        assertThat(send(PRIYA, files + "?csrf=secret", "a.txt", new byte[0]).body())
                .contains("The file is empty");
        assertThat(send(PRIYA, files + "?csrf=secret", "a.txt", new byte[10_000_001]).body())
                .contains("larger than 10 MB");
        assertThat(send(PRIYA, files, "a.txt", html).statusCode()).isEqualTo(403);
        assertThat(send(DANA, files + "?csrf=secret", "a.txt", html).statusCode()).isEqualTo(403);
        assertThat(send(STRANGER, files + "?csrf=secret", "a.txt", html).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whereAPictureWasTakenStaysWithWhoTookIt() throws IOException {
        var topic = meeting.topic(PRIYA, "A picture", "Of the garden");
        var post = post(topic);
        var sent =
                send(
                        PRIYA,
                        "/api/v1/posts/" + post + "/attachments",
                        "g.jpg",
                        PicturesTest.taken());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var content = sent.headers().firstValue("location").orElseThrow();
        var taken = new String(site.get(DANA, content).body().getBytes(ISO_8859_1), ISO_8859_1);
        assertThat(taken).doesNotContain("GPSLatitude");
        assertThat(site.get(DANA, "/api/v1/posts/" + post + "/attachments").body())
                .contains("\"name\":\"g.jpg\"", "\"state\":\"unscanned\"");
        var own = content.replace("/content", "");
        assertThat(site.json(DANA, "DELETE", own, "").statusCode()).isEqualTo(403);
        assertThat(site.json(PRIYA, "DELETE", own, "").statusCode()).isEqualTo(204);
        assertThat(site.get(DANA, content).statusCode()).isEqualTo(404);
    }

    @Test
    void aVirusIsFoundAndAScannerThatIsAwayIsAskedAgain() throws IOException {
        var topic = meeting.topic(PRIYA, "Scanned", "Words");
        var post = UUID.fromString(post(topic));
        var priya = TestPeople.actor(PRIYA);
        var virus = Clamd.EICAR.getBytes(UTF_8);
        int port;
        try (var clamd = new Clamd()) {
            port = clamd.port();
            var files = attachments(port);
            assertThat(files.add(priya, post, "a.txt", "fine".getBytes(UTF_8), site.now()).state())
                    .isEqualTo(Attachment.State.CLEAN);
            assertThatThrownBy(() -> files.add(priya, post, "b.txt", virus, site.now()))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            refusal ->
                                    assertThat(refusal.fields())
                                            .containsEntry(
                                                    "file",
                                                    "A virus was found in this file, so it was not added"));
        }
        var away = attachments(port);
        var fine = away.add(priya, post, "c.txt", "fine".getBytes(UTF_8), site.now());
        var bad = away.add(priya, post, "d.txt", virus, site.now());
        assertThat(fine.state()).isEqualTo(Attachment.State.CHECKING);
        var address = "/forums/attachments/" + bad.id();
        assertThat(site.get(DANA, address).statusCode()).isEqualTo(409);
        assertThat(site.get(DANA, topic).body()).contains("is being checked for viruses");
        away.check();
        assertThat(site.get(DANA, address).statusCode()).isEqualTo(409);
        try (var clamd = new Clamd()) {
            attachments(clamd.port()).check();
        }
        assertThat(site.get(DANA, "/forums/attachments/" + fine.id()).body()).isEqualTo("fine");
        assertThat(site.get(DANA, address).statusCode()).isEqualTo(409);
        assertThat(site.get(DANA, topic).body()).contains("because a virus was found in it");
    }

    private static Attachments attachments(int scanner) {
        return new Attachments(
                new ForumDatabase(site.trusts().pool()), new Scanner("127.0.0.1", scanner));
    }

    @Test
    void filesOfADeletedPostAreForgottenOnceItCannotComeBack() {
        var topic = meeting.topic(PRIYA, "For a while", "Words");
        var post = post(topic);
        var sent = send(PRIYA, "/api/v1/posts/" + post + "/attachments", "a.pdf", PDF);
        var content = sent.headers().firstValue("location").orElseThrow();
        site.post(PRIYA, topic + "/posts/" + post + "/deletion", Map.of("version", "1"));
        attachments(0).purge(site.now());
        site.post(PRIYA, topic + "/posts/" + post + "/restoration", Map.of("version", "2"));
        assertThat(site.get(DANA, content).statusCode()).isEqualTo(200);
        site.post(PRIYA, topic + "/posts/" + post + "/deletion", Map.of("version", "3"));
        attachments(0).purge(site.now().plus(Duration.ofDays(31)));
        site.post(PRIYA, topic + "/posts/" + post + "/restoration", Map.of("version", "4"));
        assertThat(site.get(DANA, content).statusCode()).isEqualTo(404);
    }

    @Test
    void theFormWorksByItselfAndOnAPhone() {
        var topic = meeting.topic(PRIYA, "By hand", "Words");
        try (var tab = Browser.open(400, true)) {
            tab.page().setExtraHTTPHeaders(Map.of("X-Person", PRIYA.name()));
            tab.visit(site.url(topic));
            tab.page().click("#p1 a:has-text('Files')");
            tab.page()
                    .setInputFiles(
                            "input[type=file]",
                            new com.microsoft.playwright.options.FilePayload(
                                    "notes of today.txt", "text/plain", "Words".getBytes(UTF_8)));
            tab.page().click("button:has-text('Add file')");
            assertThat(tab.page().textContent("main"))
                    .contains("notes of today.txt", "Text, 5 bytes")
                    .contains("Files are not checked for viruses on this service");
            assertThat(tab.faults()).isEmpty();
            tab.page().click("button:has-text('Remove')");
            assertThat(tab.page().textContent("main")).doesNotContain("notes of today.txt");
        }
    }
}
