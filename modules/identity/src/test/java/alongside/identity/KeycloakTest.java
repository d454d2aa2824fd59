package alongside.identity;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.READ_ONLY;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.identity.members.InvitationDraft;
import alongside.identity.members.Invitations;
import alongside.kernel.Actor;
import alongside.kernel.Jobs;
import alongside.kernel.Mail;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.portal.AssetPages;
import alongside.portal.Feature;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.portal.web.WebServing;
import alongside.portal.web.WebSettings;
import alongside.testing.Browser;
import alongside.testing.Databases;
import alongside.testing.FreePort;
import alongside.testing.KeycloakRealm;
import alongside.testing.KeycloakServer;
import alongside.testing.MailServer;
import alongside.testing.Person;
import alongside.testing.Tab;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that only a real Keycloak, a real browser and a real mail server can show. */
class KeycloakTest {
    private static final String PASSWORD = "alongside-for-tests";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT = FreePort.find();
    private static final String ADDRESS = "http://localhost:" + PORT;
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final MailServer MAILS = MailServer.start(0);
    @TempDir private static Path folder;
    private static KeycloakServer keycloak;
    private static KeycloakRealm realm;
    private static Identity identity;
    private static Invitations invitations;
    private static WebServing web;
    private static Jobs jobs;

    @BeforeAll
    static void start() {
        keycloak =
                KeycloakServer.in(folder, Databases.empty())
                        .alongside(ADDRESS)
                        .mail("localhost", MAILS.port())
                        .start();
        realm = KeycloakRealm.of(keycloak).withScripts();
        var settings =
                IdentitySettings.of(
                        keycloak.realmUrl(),
                        keycloak.url(),
                        ADDRESS,
                        "demonstration-portal",
                        "demonstration-provisioning");
        identity = new Identity(settings, TRUSTS.platform(), Clock.systemUTC());
        invitations = new Invitations(TRUSTS.platform(), settings, Clock.systemUTC());
        jobs = new Jobs(TRUSTS.pool(), TRUSTS.platform(), Clock.systemUTC());
        identity.jobs(jobs);
        var sender = new MailSender("localhost", MAILS.port(), "alongside@alongside.example");
        jobs.on(Mail.TOPIC, sender::receive);
        jobs.start();
        Feature pages =
                routes -> {
                    routes.open("/assets", new AssetPages());
                    routes.open("/", rules -> rules.get("/", (rq, rs) -> rs.send("Start")));
                    routes.trust(
                            "",
                            rules ->
                                    rules.get(
                                            "/",
                                            (rq, rs) ->
                                                    rs.send("In " + Visit.of(rq).trust().name())));
                };
        var routes = new Routes(identity.gate(), Clock.systemUTC(), List.of(identity, pages));
        web =
                WebServing.start(
                        WebSettings.of(PORT, URI.create(ADDRESS), settings.issuer()),
                        routes,
                        () -> true,
                        List.of());
        identity.warmUp();
    }

    @AfterAll
    static void stop() {
        web.close();
        jobs.close();
        keycloak.close();
        MAILS.close();
        TRUSTS.close();
    }

    @Test
    void aPersonLogsInAndOutAndTheBackButtonShowsNothing() {
        account("rosa");
        try (var tab = Browser.open()) {
            logIn(tab, "rosa");
            assertThat(tab.page().url()).isEqualTo(ADDRESS + "/my/account");
            assertThat(tab.page().content()).contains("rosa@northmoor.example");
            tab.page().click("text=Log out");
            tab.page().waitForURL(ADDRESS + "/");
            tab.page().goBack();
            assertThat(tab.page().content()).doesNotContain("rosa@northmoor.example");
            tab.visit(ADDRESS + "/my/account");
            assertThat(tab.page().locator("#username").count())
                    .as("Keycloak asks again")
                    .isEqualTo(1);
        }
    }

    @Test
    void loggingInAndOutNeedsNoJavaScript() {
        account("plain");
        try (var tab = Browser.open(400, false)) {
            logIn(tab, "plain");
            assertThat(tab.page().content()).contains("plain@northmoor.example");
            tab.page().click("text=Log out");
            tab.page().waitForURL(ADDRESS + "/");
        }
    }

    @Test
    void whatKeycloakEndsHasEndedHere() {
        account("noor");
        try (var tab = Browser.open()) {
            logIn(tab, "noor");
            var ours = tab.page().context().newPage();
            ours.navigate(keycloak.realmUrl() + "/protocol/openid-connect/logout");
            ours.click("#kc-logout");
            tab.visit(ADDRESS + "/my/account");
            assertThat(tab.page().locator("#username").count()).isEqualTo(1);
        }
    }

    @Test
    void aTokenOfTheScriptsClientOpensTheApiAndAnyOtherKindDoesNot() {
        account("cli");
        var token = realm.token("cli@northmoor.example", PASSWORD);
        assertThat(me(token).statusCode()).isEqualTo(200);
        assertThat(me(token).body()).contains("cli@northmoor.example");
        assertThat(me(token + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void anInvitedAdminSetsPasswordAndSecondFactorFromOneEmailAndIsIn() {
        identity.ensureOrganisation(NORTHMOOR, "northmoor", "Northmoor NHS Foundation Trust");
        identity.inviteAdmin(NORTHMOOR, "Ada Fen", "ada@northmoor.example");
        identity.inviteAdmin(NORTHMOOR, "Ada Fen", "ada@northmoor.example");
        var mail = MAILS.await("ada@northmoor.example", PATIENCE);
        assertThat(mail.subject() + mail.text()).contains("Northmoor NHS Foundation Trust");
        try (var tab = Browser.open()) {
            tab.visit(mail.link());
            follow(tab);
            assertThat(TestOtp.asked()).as("a second factor was asked for").isTrue();
            tab.visit(ADDRESS + "/home");
            if (tab.page().url().startsWith(keycloak.realmUrl())) {
                KeycloakRealm.logIn(tab, "ada@northmoor.example", PASSWORD + "-of-ada");
                TestOtp.enterAgain(tab);
            }
            tab.page().waitForURL(ADDRESS + "/t/northmoor");
            assertThat(tab.page().content()).contains("In Northmoor NHS Foundation Trust");
        }
        assertThat(MAILS.to("ada@northmoor.example")).hasSize(1);
    }

    @Test
    void aPersonWithAnAccountGetsOneEmailOfOursAndJoinsByLoggingIn() {
        account("twohats");
        identity.ensureOrganisation(
                FENBRIDGE, "fenbridge", "Fenbridge and Ouse NHS Foundation Trust");
        var admin = new Actor(UUID.randomUUID(), "Piotr Abara", FENBRIDGE, Set.of(TRUST_ADMIN));
        var draft =
                new InvitationDraft(
                        "Two Hats", "twohats@northmoor.example", List.of(READ_ONLY.key()));
        invitations.invite(admin, draft);
        var mail = MAILS.await("twohats@northmoor.example", PATIENCE);
        assertThat(mail.subject())
                .isEqualTo(
                        "Piotr Abara has invited you to Fenbridge and Ouse NHS Foundation Trust");
        assertThat(mail.link()).isEqualTo(ADDRESS + "/home");
        try (var tab = Browser.open()) {
            tab.visit(mail.link());
            KeycloakRealm.logIn(tab, "twohats@northmoor.example", PASSWORD);
            tab.page().waitForURL(ADDRESS + "/t/fenbridge");
        }
        assertThat(MAILS.to("twohats@northmoor.example")).hasSize(1);
    }

    @Test
    void organisationsAreMadeOnceFoundAgainAndRemoved() {
        var trust = TrustId.random();
        var id = identity.ensureOrganisation(trust, "lea-valley", "Lea Valley NHS Trust");
        assertThat(identity.ensureOrganisation(trust, "lea-valley", "Lea Valley NHS Trust"))
                .isEqualTo(id);
        assertThat(identity.organisations()).contains(trust);
        identity.removeOrganisation(trust);
        identity.removeOrganisation(trust);
        assertThat(identity.organisations()).doesNotContain(trust);
    }

    @Test
    void anAccountThatWasGrantedARoleHasItInTheApi() {
        var subject = account("granted");
        var person = identity.ensurePerson(subject, "granted", "granted@northmoor.example");
        identity.grant(NORTHMOOR, person, List.of(LINE_MANAGER));
        var token = realm.token("granted@northmoor.example", PASSWORD);
        assertThat(me(token).body()).contains("\"trust\":\"northmoor\"");
    }

    /** What stands between the link of the e-mail and a finished account, in any order. */
    private static void follow(Tab tab) {
        for (int step = 0; step < 5; step++) {
            var page = tab.page();
            if (page.locator("#password-new").count() == 1) {
                page.fill("#password-new", PASSWORD + "-of-ada");
                page.fill("#password-confirm", PASSWORD + "-of-ada");
                page.click("#kc-save");
            } else if (page.locator("#totpSecret, [name=totpSecret]").count() == 1) {
                TestOtp.enter(tab);
            } else if (page.locator("#kc-continue").count() == 1) {
                page.click("#kc-continue");
            }
        }
    }

    private static String account(String name) {
        return realm.add(new Person(name + "@northmoor.example", name, "Whitlock"), PASSWORD);
    }

    private static void logIn(Tab tab, String name) {
        tab.visit(ADDRESS + "/my/account");
        assertThat(tab.page().url()).startsWith(keycloak.realmUrl());
        KeycloakRealm.logIn(tab, name + "@northmoor.example", PASSWORD);
        tab.page().waitForURL(Pattern.compile(Pattern.quote(ADDRESS) + "/.*"));
    }

    private static java.net.http.HttpResponse<String> me(String token) {
        return TestSite.send(
                HttpRequest.newBuilder(URI.create(ADDRESS + "/api/v1/me"))
                        .header("Authorization", "Bearer " + token));
    }
}
