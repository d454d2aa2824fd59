package alongside.portal.ui;

import static alongside.portal.Ui.ui;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.portal.ui.progress.Progress;
import alongside.testing.Browser;
import gg.jte.Content;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final AtomicInteger SEEN = new AtomicInteger();
    private static final AtomicInteger SAVED = new AtomicInteger();
    private static final TestSite SITE =
            new TestSite(pages ->
                    pages.get("/import", ScriptTest::progress)
                            .get("/form", ScriptTest::form)
                            .post("/form", ScriptTest::save));

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @BeforeEach
    void startAgain() {
        SEEN.set(0);
        SAVED.set(0);
    }

    @Test
    void progressIsFollowedUntilThereIsAResult() {
        try (var tab = Browser.open(1280, true)) {
            tab.visit(SITE.url("/import"));
            var text = tab.page().locator(".al-progress__text");
            assertThat(text.textContent()).isEqualTo("1,000 of 3,000");
            tab.page().waitForCondition(() -> "2,000 of 3,000".equals(text.textContent()));
            assertThat(tab.page().locator("progress").getAttribute("value")).isEqualTo("2000");
            assertThat(tab.page().locator("[role=status]").textContent())
                    .isEqualTo("2,000 of 3,000");
            tab.page().locator("text=36 people added").waitFor();
            assertThat(tab.messages()).isEmpty();
        }
    }

    @Test
    void withoutScriptsALinkAsksForProgress() {
        try (var tab = Browser.open(400, false)) {
            tab.visit(SITE.url("/import"));
            tab.page().locator("text=Check progress").click();
            assertThat(tab.page().locator(".al-progress__text").textContent())
                    .isEqualTo("2,000 of 3,000");
        }
    }

    @Test
    void aFormPressedTwiceIsSentOnce() throws InterruptedException {
        try (var tab = Browser.open(1280, true)) {
            tab.visit(SITE.url("/form"));
            tab.page().locator("button:text('Save')").dblclick();
            tab.page().locator("text=Saved").waitFor();
            assertThat(SAVED).hasValue(1);
        }
    }

    private static void progress(ServerRequest request, ServerResponse response) {
        var seen = SEEN.incrementAndGet();
        var content =
                seen < 3
                        ? ui.progress(Progress.of("Checking rows", seen * 1_000L, 3_000, "/import"))
                        : Example.paragraph("36 people added");
        TestSite.send(response, page(content));
    }

    private static void form(ServerRequest request, ServerResponse response) {
        Content form =
                output -> {
                    output.writeContent("<form method=\"post\">");
                    output.writeUserContent(ui.button("Save"));
                    output.writeContent("</form>");
                };
        TestSite.send(response, page(form));
    }

    private static void save(ServerRequest request, ServerResponse response)
            throws InterruptedException {
        SAVED.incrementAndGet();
        Thread.sleep(500);
        TestSite.send(response, page(Example.paragraph("Saved")));
    }

    private static Content page(Content content) {
        return ui.page(Page.of("Import"), content);
    }
}
