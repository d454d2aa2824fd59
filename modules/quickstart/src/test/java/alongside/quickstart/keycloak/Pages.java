package alongside.quickstart.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.HtmlValidator;
import alongside.testing.SharedKeycloak;
import alongside.testing.Tab;

/** What every page of Keycloak must hold, and where the way in begins. */
final class Pages {
    private Pages() {}

    static String logIn() {
        return SharedKeycloak.server().realmUrl()
                + "/protocol/openid-connect/auth?response_type=code&client_id=alongside-portal"
                + "&scope=openid&state=state&nonce=nonce&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                + SharedKeycloak.applicationUrl()
                + "/log-in/callback";
    }

    static void check(Tab tab, String heading) {
        assertThat(tab.page().locator("h1").allInnerTexts()).containsExactly(heading);
        assertThat(tab.page().title()).endsWith(heading + " – Alongside");
        for (int width : new int[] {1280, 400}) {
            tab.page().setViewportSize(width, 900);
            assertThat(tab.scrollsSideways()).as("%s at %d", heading, width).isFalse();
        }
        assertThat(tab.axe()).as(heading).isEmpty();
        assertThat(HtmlValidator.errors(tab.page().content())).as(heading).isEmpty();
        assertThat(tab.messages()).as(heading).isEmpty();
    }

    /** As {@link #check}, with an error summary whose first link leads to this field. */
    static void checkError(Tab tab, String heading, String field, String message) {
        check(tab, heading);
        assertThat(tab.page().title()).startsWith("Error: ");
        var link = tab.page().locator(".nhsuk-error-summary a").first();
        assertThat(link.innerText()).contains(message);
        link.click();
        assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo(field);
    }
}
