package alongside.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.Tab;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registration as a person does it, on a desktop and on a phone without JavaScript. */
class OnboardingBrowserTest {
    private static final TenantsSite SITE = new TenantsSite(Clock.systemUTC());

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, true, RXM, Derbyshire", "400, false, RV9, Humber"})
    void aTrustRegistersByKeyboardAndEveryPageIsAccessible(
            int width, boolean script, String code, String words) {
        try (var tab = Browser.open(width, script)) {
            tab.visit(SITE.url() + "/");
            check(tab, script);
            follow(tab, "Register your Trust");
            check(tab, script);
            press(tab, "Start now");
            check(tab, script);
            type(tab, "Code or name of your Trust", words);
            press(tab, "Search");
            check(tab, script);
            tab.page().locator("input[value='" + code + "']").focus();
            tab.page().keyboard().press("Space");
            press(tab, "Continue");
            check(tab, script);
            press(tab, "Continue");
            assertThat(tab.page().title()).startsWith("Error: ");
            type(tab, "Full name", "Ann Approver");
            type(tab, "Job title", "Director of Nursing");
            type(tab, "Work email address", "ann@" + code + ".example");
            press(tab, "Continue");
            check(tab, script);
            type(tab, "Full name", "Sam Second");
            type(tab, "Work email address", "sam@" + code + ".example");
            press(tab, "Continue");
            check(tab, script);
            tab.page().locator("#terms").focus();
            tab.page().keyboard().press("Space");
            press(tab, "Continue");
            check(tab, script);
            press(tab, "Send registration");
            check(tab, script);
            assertThat(tab.page().title()).startsWith("Registration sent");
            follow(tab, "Follow this registration");
            check(tab, script);
        }
    }

    private static void check(Tab tab, boolean script) {
        if (script) {
            assertThat(tab.axe()).as(tab.page().url()).isEmpty();
        }
        assertThat(tab.messages()).as(tab.page().url()).isEmpty();
        assertThat(tab.scrollsSideways()).as(tab.page().url()).isFalse();
    }

    private static void type(Tab tab, String label, String text) {
        tab.page().getByLabel(label).first().fill(text);
    }

    private static void follow(Tab tab, String link) {
        var name = new com.microsoft.playwright.Page.GetByRoleOptions().setName(link);
        enter(tab, tab.page().getByRole(AriaRole.LINK, name).first());
    }

    /** A button, or a link that looks like one. */
    private static void press(Tab tab, String text) {
        var button =
                tab.page()
                        .locator("button, a.nhsuk-button")
                        .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText(text))
                        .first();
        enter(tab, button);
    }

    /** Presses Enter and waits for the page that comes of it. */
    private static void enter(Tab tab, com.microsoft.playwright.Locator target) {
        tab.page()
                .waitForResponse(
                        response ->
                                response.request().isNavigationRequest()
                                        && response.status() != 303,
                        () -> target.press("Enter"));
        tab.page().waitForLoadState();
    }
}
