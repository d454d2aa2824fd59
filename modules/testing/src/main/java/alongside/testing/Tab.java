package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A browser window of a person who has never been here before. */
public final class Tab implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final boolean javaScript;
    private final List<String> messages = new ArrayList<>();

    Tab(BrowserContext context, boolean javaScript) {
        this.context = context;
        this.javaScript = javaScript;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> messages.add("error: " + error));
        page.onRequestFailed(this::failed);
    }

    /** Playwright's page, for everything that this class does not do. */
    public Page page() {
        return page;
    }

    /** Goes to an address and returns the answer. */
    public Response visit(String url) {
        return page.navigate(url);
    }

    /** What the console said, script errors, and content that the security policy refused. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** What axe finds against WCAG 2.2 AA and good practice, one line each. */
    public List<String> axe() {
        if (!javaScript) {
            // Its promises would never be kept, and the call never return.
            throw new IllegalStateException("axe needs a tab with JavaScript");
        }
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(Axe.SCRIPT);
        }
        var found = (List<?>) page.evaluate(Axe.RUN, Axe.TAGS);
        return found.stream().map(String::valueOf).toList();
    }

    /** Whether something is wider than the window, so that one must scroll sideways. */
    public boolean scrollsSideways() {
        return (boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth >"
                                + " document.documentElement.clientWidth");
    }

    /**
     * What keeps people from using the page as it stands, one line each: on a desktop and on a
     * phone, for axe and for the HTML checker, and what the console said.
     */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        for (int width : new int[] {400, 1280}) {
            page.setViewportSize(width, 900);
            if (scrollsSideways()) {
                faults.add("scrolls sideways at " + width);
            }
            if (javaScript) {
                axe().forEach(fault -> faults.add(fault + " at " + width));
            }
        }
        faults.addAll(HtmlValidator.errors(served()));
        // A form that is shown again is 422, which the console notes.
        messages.stream().filter(message -> !message.contains("422")).forEach(faults::add);
        return faults;
    }

    /** The page without the roles that its script gives to tables, which the checker rejects. */
    private String served() {
        return page.content()
                .replaceAll(" role=\"(table|rowgroup|row|columnheader|rowheader|cell)\"", "");
    }

    public void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private void failed(Request request) {
        // Leaving a page ends its event stream, which is no fault of the page.
        if (!request.resourceType().equals("eventsource")) {
            messages.add("failed: " + request.url());
        }
    }

    // Chromium reports the status of a page itself, when it is not 200, as if it were a fault.
    private void heard(ConsoleMessage message) {
        var ownStatus = message.text().startsWith("Failed to load resource: the server responded");
        if (!(ownStatus && message.location().startsWith(page.url()))) {
            messages.add(message.type() + ": " + message.text());
        }
    }

    // Its own AxeBuilder waits for seconds on every page.
    private static final class Axe {
        static final String SCRIPT = script();
        static final List<String> TAGS =
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
        static final String RUN =
                """
                tags => axe.run({runOnly: tags, resultTypes: ['violations']}).then(result =>
                    result.violations.map(rule => rule.id + ': ' + rule.help + ' '
                        + rule.nodes.slice(0, 3).map(node => node.html).join(', ')))
                """;

        private static String script() {
            try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
                return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
