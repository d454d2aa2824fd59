package alongside.quickstart.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import alongside.testing.KeycloakRealm;
import alongside.testing.Person;
import alongside.testing.SharedKeycloak;
import alongside.testing.Tab;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class KeycloakPagesTest {
    private static final String PASSWORD = "alongside-demo";

    @Test
    void logsInOnAPageInTheNhsDesign() {
        SharedKeycloak.realm().add(person("page"), PASSWORD);
        try (var tab = Browser.open()) {
            tab.visit(Pages.logIn());
            Pages.check(tab, "Log in to Alongside");
            KeycloakRealm.logIn(tab, "page@northmoor.example", "wrong");
            Pages.checkError(tab, "Log in to Alongside", "username", "do not match");
            // Without the code of a form in its address, the page can be loaded again.
            tab.page().reload();
            Pages.check(tab, "Log in to Alongside");
            var arrival = new CompletableFuture<String>();
            tab.page()
                    .route(
                            SharedKeycloak.applicationUrl() + "/**",
                            route -> {
                                arrival.complete(route.request().url());
                                route.abort();
                            });
            KeycloakRealm.logIn(tab, "page@northmoor.example", PASSWORD);
            tab.page().waitForCondition(arrival::isDone);
            assertThat(arrival).isCompletedWithValueMatching(url -> url.contains("code="));
        }
    }

    @Test
    void doesNotTellWhoHasAnAccount() {
        SharedKeycloak.realm().add(person("known"), PASSWORD);
        try (var tab = Browser.open()) {
            assertThat(answerTo(tab, "known@northmoor.example"))
                    .isEqualTo(answerTo(tab, "stranger@northmoor.example"));
        }
    }

    private static String answerTo(Tab tab, String email) {
        tab.visit(Pages.logIn());
        KeycloakRealm.logIn(tab, email, "wrong");
        var once = "(session_code|execution|tab_id)=[^&\"]*|" + email;
        return tab.page().innerHTML("main").replaceAll(once, "");
    }

    @Test
    void logsInWithoutJavaScriptOnAPhone() {
        try (var tab = Browser.open(400, false)) {
            tab.visit(Pages.logIn());
            KeycloakRealm.logIn(tab, "nobody@northmoor.example", "wrong");
            assertThat(tab.page().innerText(".nhsuk-error-summary")).contains("do not match");
            assertThat(tab.scrollsSideways()).isFalse();
            assertThat(tab.messages()).isEmpty();
        }
    }

    @Test
    void sendsALinkForANewPassword() {
        SharedKeycloak.realm().add(person("forgot"), PASSWORD);
        try (var tab = Browser.open()) {
            tab.visit(Pages.logIn());
            tab.page().click("text=Set a new password");
            Pages.check(tab, "Set a new password");
            tab.page().fill("#username", "forgot@northmoor.example");
            tab.page().click("#kc-send");
            Pages.check(tab, "Log in to Alongside");
            assertThat(tab.page().innerText(".nhsuk-inset-text"))
                    .contains("If there is an account");
            var mail =
                    SharedKeycloak.mail().await("forgot@northmoor.example", Duration.ofSeconds(20));
            assertThat(mail.subject()).isEqualTo("Set a new password for Alongside");
            assertThat(mail.text()).contains("30 minutes").doesNotContain("&amp;");
            tab.visit(mail.link());
            Pages.check(tab, "Choose a password");
        }
    }

    @Test
    void saysPlainlyThatALinkIsWrong() {
        try (var tab = Browser.open()) {
            tab.visit(
                    SharedKeycloak.server().realmUrl()
                            + "/login-actions/action-token?key=nonsense&client_id=alongside-portal");
            Pages.check(tab, "Sorry, this did not work");
        }
    }

    @Test
    void asksBeforeItLogsSomebodyOut() {
        try (var tab = Browser.open()) {
            tab.visit(SharedKeycloak.server().realmUrl() + "/protocol/openid-connect/logout");
            Pages.check(tab, "Do you want to log out?");
        }
    }

    private static Person person(String name) {
        return new Person(name + "@northmoor.example", "Hannah", "Obi");
    }
}
