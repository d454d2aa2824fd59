package alongside.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One real Chromium per JVM. Each {@link Tab} starts from nothing: no cookie, no cache. Playwright
 * belongs to one thread, so browser tests do not run in parallel.
 */
public final class Browser {
    private static final List<String> CHROMIUMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Browser() {}

    /** A desktop window with JavaScript. */
    public static Tab open() {
        return open(1280, true);
    }

    /** The width of the window in pixels: 1280 for a desktop, 400 for a phone. */
    public static Tab open(int width, boolean javaScript) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions();
        options.setViewportSize(width, width < 700 ? 800 : 900).setJavaScriptEnabled(javaScript);
        options.setLocale("en-GB").setTimezoneId("Europe/London");
        return new Tab(Shared.CHROMIUM.newContext(options), javaScript);
    }

    private static Path program(List<String> names, String remedy) {
        var chosen = System.getenv("ALONGSIDE_CHROMIUM");
        if (names.equals(CHROMIUMS) && chosen != null) {
            return Path.of(chosen);
        }
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.concat(Arrays.stream(folders), Stream.of("/usr/bin", "/snap/bin"))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(remedy));
    }

    private static final class Shared {
        static final com.microsoft.playwright.Browser CHROMIUM = launch();

        private static com.microsoft.playwright.Browser launch() {
            var node = program(List.of("node", "nodejs"), "no Node.js: install the package nodejs");
            System.setProperty("playwright.nodejs.path", node.toString());
            var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var options =
                    new BrowserType.LaunchOptions()
                            .setHeadless(true)
                            .setArgs(FLAGS)
                            .setExecutablePath(
                                    program(
                                            CHROMIUMS,
                                            "no Chromium: install the package chromium, or name"
                                                    + " the program in ALONGSIDE_CHROMIUM"));
            return playwright.chromium().launch(options);
        }
    }
}
