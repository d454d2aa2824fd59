package alongside.quickstart.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.KeycloakRealm;
import alongside.testing.Mail;
import alongside.testing.Person;
import alongside.testing.SharedKeycloak;
import alongside.testing.Tab;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final String GOOD = "three quiet words";

    @Test
    void leadsFromOneMailToAnAccountWithASecondFactor() throws GeneralSecurityException {
        var mail = invite("admin", List.of("UPDATE_PASSWORD", "VERIFY_EMAIL", "CONFIGURE_TOTP"));
        try (var tab = Browser.open()) {
            tab.visit(mail.link());
            Pages.check(tab, "Set up your account");
            tab.page().click("#kc-continue");
            choosePassword(tab);
            var authenticator = setUpAuthenticator(tab);
            Pages.check(tab, "Your account is ready");
            assertThat(authenticator.key()).isNotEmpty();
        }
        try (var tab = Browser.open()) {
            tab.visit(Pages.logIn());
            KeycloakRealm.logIn(tab, "admin@fenbridge.example", GOOD);
            Pages.check(tab, "Enter the code from your authenticator app");
            tab.page().fill("#otp", "000000");
            tab.page().click("#kc-login");
            Pages.checkError(tab, "Enter the code from your authenticator app", "otp", "not right");
        }
        try (var tab = Browser.open()) {
            tab.visit(mail.link());
            Pages.check(tab, "Sorry, this did not work");
            assertThat(tab.page().innerText("main")).contains("no longer works");
        }
    }

    @Test
    void saysWhoInvitesToWhatAndForHowLong() {
        var mail = invite("colleague", List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"));
        assertThat(mail.subject()).isEqualTo("Set up your Alongside account");
        assertThat(mail.text())
                .contains("Hello Hannah,")
                .contains("Priya Shah has invited you to Fenbridge & Ouse on Alongside.")
                .contains("- choose a password")
                .contains("14 days")
                .doesNotContain("&amp;")
                .doesNotContain("authenticator");
        assertThat(mail.html())
                .contains("<strong>Fenbridge &amp; Ouse</strong>")
                .contains("Set up your account</a>");
    }

    private static Mail invite(String name, List<String> actions) {
        var person = new Person(name + "@fenbridge.example", "Hannah", "Obi");
        SharedKeycloak.realm().invite(person, "Priya Shah", "Fenbridge & Ouse", actions);
        return SharedKeycloak.mail().await(person.email(), Duration.ofSeconds(20));
    }

    private static void choosePassword(Tab tab) {
        Pages.check(tab, "Choose a password");
        enter(tab, "short", "short");
        Pages.checkError(tab, "Choose a password", "password-new", "12 characters or more");
        enter(tab, GOOD, GOOD + "!");
        Pages.checkError(tab, "Choose a password", "password-confirm", "not the same");
        enter(tab, GOOD, GOOD);
    }

    private static void enter(Tab tab, String password, String again) {
        tab.page().fill("#password-new", password);
        tab.page().fill("#password-confirm", again);
        tab.page().click("#kc-save");
    }

    private static Authenticator setUpAuthenticator(Tab tab) throws GeneralSecurityException {
        Pages.check(tab, "Set up an authenticator app");
        tab.page().click("text=I cannot scan the code");
        Pages.check(tab, "Set up an authenticator app");
        tab.page().fill("#totp", "000000");
        tab.page().click("#kc-save");
        Pages.checkError(tab, "Set up an authenticator app", "totp", "not right");
        var authenticator = new Authenticator(tab.page().innerText("#kc-totp-secret-key"));
        tab.page().fill("#totp", authenticator.code(Instant.now()));
        tab.page().click("#kc-save");
        return authenticator;
    }
}
