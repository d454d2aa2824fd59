package alongside.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import alongside.testing.Pause;
import alongside.testing.Tab;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** One person at a keyboard. Every page they come to is checked. */
final class Walk implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final Duration SOON = Duration.ofMillis(200);

    private final Tab tab;
    private final boolean script;

    private Walk(Tab tab, boolean script) {
        this.tab = tab;
        this.script = script;
    }

    static Walk of(int width, boolean script) {
        return new Walk(Browser.open(width, script), script);
    }

    Walk visit(String url) {
        check(tab.visit(url));
        return this;
    }

    /** Goes to a link by its words. */
    Walk follow(String link) {
        return enter(
                tab.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first());
    }

    /** A button, or a link that looks like one. */
    Walk press(String words) {
        return enter(
                tab.page()
                        .locator("main button, main a.nhsuk-button, main input[type=submit]")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first());
    }

    Walk type(String label, String text) {
        var field = tab.page().getByLabel(label).first();
        field.focus();
        tab.page().keyboard().press("ControlOrMeta+a");
        tab.page().keyboard().type(text);
        return this;
    }

    Walk type(LocalDate date) {
        return type("Day", "" + date.getDayOfMonth())
                .type("Month", "" + date.getMonthValue())
                .type("Year", "" + date.getYear());
    }

    /** Waits for words that long work brings onto the page, by itself where it can. */
    Walk waitFor(String words) {
        var found = tab.page().getByText(words).first();
        if (!script) {
            return readUntil(found, words);
        }
        found.waitFor();
        return this;
    }

    private Walk readUntil(Locator found, String words) {
        var there = Pause.until(() -> found.isVisible() || readAgain(), LONG, SOON);
        assertThat(there).as(words).isTrue();
        return this;
    }

    private boolean readAgain() {
        tab.page().reload();
        return false;
    }

    /** Presses the space bar on a radio or a checkbox. */
    Walk choose(String label) {
        var box = tab.page().getByLabel(label).first();
        box.focus();
        tab.page().keyboard().press("Space");
        return this;
    }

    Walk select(String label, String option) {
        tab.page().getByLabel(label).first().selectOption(option);
        return this;
    }

    Walk upload(Path file) {
        tab.page().locator("input[type=file]").setInputFiles(file);
        return this;
    }

    Walk sees(String words) {
        assertThat(tab.page().innerText("body")).as(tab.page().url()).contains(words);
        return this;
    }

    /** A link that stands in one line with other words, such as one of two letters. */
    Walk follow(String link, String beside) {
        var target =
                tab.page()
                        .locator("li, tr")
                        .filter(new Locator.FilterOptions().setHasText(beside))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                        .first();
        return readUntil(target, link + " " + beside).enter(target);
    }

    String text(String selector) {
        return tab.page().innerText(selector);
    }

    /** An address in the Trust whose page this is. */
    String trust(String path) {
        return tab.page().url().replaceFirst("(.*/t/[^/?]+).*", "$1") + path;
    }

    private Walk enter(Locator target) {
        target.focus();
        check(
                tab.page()
                        .waitForResponse(
                                response ->
                                        response.request().isNavigationRequest()
                                                && response.status() / 100 != 3,
                                () -> tab.page().keyboard().press("Enter")));
        return this;
    }

    private void check(Response page) {
        tab.page().waitForLoadState();
        var url = tab.page().url();
        assertThat(page.status()).as(url).isIn(200, 422);
        assertThat(HtmlValidator.errors(page.text())).as(url).isEmpty();
        if (script) {
            assertThat(tab.axe()).as(url).isEmpty();
        }
        assertThat(tab.messages()).as(url).isEmpty();
        assertThat(tab.scrollsSideways()).as(url).isFalse();
    }

    @Override
    public void close() {
        tab.close();
    }
}
