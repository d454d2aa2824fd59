package alongside.comparison.returns;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.ReturnSite;
import alongside.comparison.Staff;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.testing.Browser;
import alongside.testing.HtmlValidator;
import alongside.testing.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of a return in a real browser, with and without JavaScript. */
class ReturnLooksTest {
    private static final ReturnSite SITE = new ReturnSite();
    private static final String BASE = "/t/northmoor/returns";
    private static final String ONE = BASE + "/2026-09-30";

    @BeforeAll
    static void fill() {
        var staff = new Staff(SITE.trusts(), TestTrusts.NORTHMOOR);
        var role = staff.role("Peer support worker");
        var service = staff.service("Community", "adult_community");
        for (int i = 0; i < 8; i++) {
            staff.employ(staff.person(), role, service, "3", "22.5", LocalDate.of(2025, 1, 1));
        }
        SITE.as(Role.PROGRAMME_LEAD);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aReturnIsSignedAndReopenedWithAndWithoutJavaScript() {
        try (var wide = tab(1280, true);
                var phone = tab(400, false)) {
            for (var tab : List.of(wide, phone)) {
                walk(tab);
            }
            assertThat(wide.messages()).isEmpty();
        }
        assertThat(SITE.shared()).hasSize(4);
    }

    private static void walk(Tab tab) {
        look(tab, BASE);
        tab.page().locator("main table a").first().click();
        check(tab);
        tab.page().getByText("Preview what leaves").click();
        assertThat(tab.page().locator("h1").textContent()).contains("Preview of what leaves");
        check(tab);
        tab.page().getByText("Sign and share").click();
        assertThat(tab.page().locator("main").textContent())
                .contains("Signed by Rosa Whitlock on 5 October 2026");
        check(tab);
        restate(tab);
        look(tab, ONE);
        tab.page().locator("a[href$='/reopening']").click();
        tab.page().getByLabel("Headcount").check();
        tab.page().getByLabel("Why?").fill("To look again");
        check(tab);
        tab.page().locator("main form button").click();
        assertThat(tab.page().locator("main").textContent()).contains("Reason: To look again");
        look(tab, "/t/northmoor/withdrawal");
        look(tab, "/t/northmoor/role-levels");
    }

    /** In the next quarter, as far as the preview. */
    private static void restate(Tab tab) {
        SITE.itIs("2027-01-05T09:00:00Z");
        look(tab, BASE + "/2026-12-31");
        assertThat(HtmlValidator.errors(SITE.get(BASE + "/2026-12-31").body())).isEmpty();
        tab.page().locator("#restatement").fill("Hosted workers count now");
        tab.page().getByText("Preview what leaves").click();
        assertThat(tab.page().locator("main").textContent())
                .contains("stays in your Trust: Hosted workers count now");
        assertThat(tab.page().url()).doesNotContain("Hosted");
        check(tab);
        SITE.itIs(ReturnSite.NOW.toString());
    }

    @Test
    void everyPageIsValidHtml() {
        for (var path :
                List.of(
                        BASE,
                        ONE,
                        ONE + "/preview?measures=headcount",
                        ONE + "/preview?measures=wte",
                        "/t/fenbridge/returns",
                        "/t/fenbridge/returns/2026-09-30",
                        "/t/northmoor/withdrawal",
                        "/t/northmoor/role-levels",
                        "/t/fenbridge/role-levels")) {
            assertThat(HtmlValidator.errors(SITE.get(path).body())).as(path).isEmpty();
        }
    }

    private static Tab tab(int width, boolean javaScript) {
        var tab = Browser.open(width, javaScript);
        tab.page().setExtraHTTPHeaders(Map.of("X-Trust", "northmoor"));
        return tab;
    }

    private static void look(Tab tab, String path) {
        tab.visit(SITE.url(path));
        check(tab);
    }

    /** What can be asked of every page; axe needs scripts. */
    private static void check(Tab tab) {
        assertThat(tab.scrollsSideways()).as(tab.page().url()).isFalse();
        if (tab.page().viewportSize().width > 400) {
            assertThat(tab.axe()).as(tab.page().url()).isEmpty();
        }
    }
}
