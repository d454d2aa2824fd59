package alongside.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.Admission;
import alongside.portal.Gate;
import alongside.portal.Routes;
import alongside.portal.Visitor;
import alongside.portal.about.About;
import alongside.portal.web.WebServing;
import alongside.portal.web.WebSettings;
import alongside.testing.Browser;
import alongside.testing.MailServer;
import alongside.testing.Tab;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxPagesTest {
    @TempDir private Path folder;

    @Test
    void theInboxAndALetterAreFitToRead() throws IOException {
        see("", "No e-mail yet");
        Files.writeString(
                folder.resolve("000001.mail"),
                String.join(
                        "\n\u001e\n",
                        "2026-11-22T09:00:00Z",
                        "priya@northmoor.example",
                        "Join <Northmoor>",
                        "Hello Priya\n\nhttp://localhost:8080/home",
                        ""));
        see("", "Join <Northmoor>");
        see("/1", "Hello Priya");
    }

    private void see(String path, String words) {
        try (var mail = MailServer.start(0);
                var inbox = Inbox.in(folder, mail);
                var serving = serve(inbox)) {
            for (var javaScript : new boolean[] {true, false}) {
                try (var tab = Browser.open(1280, javaScript)) {
                    tab.visit("http://127.0.0.1:" + serving.port() + "/development/inbox" + path);
                    check(tab, words);
                }
            }
        }
    }

    private static void check(Tab tab, String words) {
        assertThat(tab.page().locator("main").innerText()).contains(words);
        assertThat(tab.faults()).isEmpty();
    }

    private static WebServing serve(Inbox inbox) {
        var features = List.of(new About("help@alongside.example"), new InboxPages(inbox));
        var url = URI.create("http://127.0.0.1");
        return WebServing.start(
                WebSettings.of(0, url, url),
                new Routes(new Nobody(), Clock.systemUTC(), features),
                () -> true,
                List.of());
    }

    private static final class Nobody implements Gate {
        @Override
        public Optional<Visitor> session(ServerRequest request) {
            return Optional.empty();
        }

        @Override
        public Optional<Visitor> token(ServerRequest request) {
            return Optional.empty();
        }

        @Override
        public Optional<Admission> admit(Visitor visitor, String slug) {
            return Optional.empty();
        }
    }
}
