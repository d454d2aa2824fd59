package alongside.quickstart;

import alongside.quickstart.keycloak.Authenticator;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job as people do it at the keyboard, with a real Keycloak: on a desktop, and on a phone
 * without JavaScript. Every page on the way is valid, accessible and without a message.
 */
class JourneyTest {
    private static final String PASSWORD = "three quiet words";
    private static JourneySite site;
    private static @TempDir Path inbox;

    @BeforeAll
    static void start() {
        site = new JourneySite(inbox);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, true, RXM, Derbyshire", "400, false, RV9, Humber Teaching"})
    void aTrustRegistersIsApprovedLoadsItsWorkforceAndSeesItGrow(
            int width, boolean script, String code, String words) throws Exception {
        try (var approver = Walk.of(width, script)) {
            register(approver, code, words);
            try (var operator = Walk.of(width, script)) {
                approve(operator, words);
            }
            logInForTheFirstTime(approver, code);
            setUp(approver);
            invite(approver, code);
            loadWorkforce(approver);
            seeGrowth(approver);
        }
    }

    private static void register(Walk approver, String code, String words) {
        approver.visit(site.url("/"))
                .follow("Register your Trust")
                .press("Start now")
                .type("Code or name of your Trust", words)
                .press("Search")
                .choose(words)
                .press("Continue")
                .type("Full name", "Ann Ashby")
                .type("Job title", "Director of Nursing")
                .type("Work email address", "ann@" + code.toLowerCase(Locale.ROOT) + ".example")
                .press("Continue")
                .type("Full name", "Sam Second")
                .type("Work email address", "sam@" + code.toLowerCase(Locale.ROOT) + ".example")
                .press("Continue")
                .choose("has read these terms")
                .press("Continue")
                .press("Send registration")
                .follow("Follow this registration")
                .sees("Decision by");
    }

    private static void approve(Walk operator, String words) {
        operator.visit(site.url("/operator/registrations"))
                .type("E-mail address", JourneySite.OPERATOR.email())
                .type("Password", JourneySite.PASSWORD)
                .press("Log in")
                .follow(words)
                .press("Approve")
                .waitFor("Trial, since")
                .sees("Invitations to the first admins");
    }

    private static void logInForTheFirstTime(Walk approver, String code) throws Exception {
        approver.visit(site.url("/development/inbox"))
                .sees("We have received the registration")
                .follow("Set up your Alongside account", "ann@" + code.toLowerCase(Locale.ROOT))
                .follow("/realms/")
                .press("Continue")
                .type("New password", PASSWORD)
                .type("New password again", PASSWORD)
                .press("Save password")
                .follow("I cannot scan the code");
        var authenticator = new Authenticator(approver.text("#kc-totp-secret-key"));
        approver.type("6-digit code", authenticator.code(Instant.now()))
                .press("Continue")
                .press("Go to Alongside")
                .follow("Log in")
                .type("E-mail address", "ann@" + code.toLowerCase(Locale.ROOT) + ".example")
                .type("Password", PASSWORD)
                .press("Log in")
                // No code is taken twice; the next one is good a little early.
                .type("6-digit code", authenticator.code(Instant.now().plusSeconds(30)))
                .press("Log in")
                .sees("Your work today");
    }

    private static void setUp(Walk admin) {
        admin.follow("Set your Trust up")
                .follow("Add localities")
                .press("Add a locality")
                .type("Name of the locality", "North Shire")
                .press("Save")
                .visit(admin.trust("/services/new"))
                .type("Name of the service", "Rehabilitation")
                .select("National category", "Rehabilitation")
                .press("Save")
                .visit(admin.trust("/teams/new"))
                .type("Name of the team", "Elm House")
                .select("Service", "Rehabilitation")
                .select("Locality", "North Shire")
                .choose("Rehabilitation")
                .press("Save")
                .visit(admin.trust("/pathways/new"))
                .choose("Employ first, then train")
                .press("Continue")
                .press("Create pathway")
                .visit(admin.trust("/setup"))
                .sees("Completed");
    }

    private static void invite(Walk admin, String code) {
        admin.visit(admin.trust("/members"))
                .press("Invite a colleague")
                .type("Full name", "Lee Lead")
                .type("Email address", "lee@" + code.toLowerCase(Locale.ROOT) + ".example")
                .choose("Programme lead")
                .press("Send")
                .sees("Lee Lead");
    }

    private static void loadWorkforce(Walk admin) throws URISyntaxException {
        bring(admin, "june.csv", LocalDate.of(2021, 6, 2))
                .press("Continue")
                .press("Continue")
                .waitFor("headcount goes from 0 to 3")
                .press("Save")
                .waitFor("Import saved");
        // Its columns and names are known by now.
        bring(admin, "september.csv", LocalDate.of(2021, 9, 30))
                .waitFor("What saving will do")
                .press("Save")
                .waitFor("Import saved");
    }

    private static Walk bring(Walk admin, String name, LocalDate asAt) throws URISyntaxException {
        var file = Path.of(JourneyTest.class.getResource(name).toURI());
        return admin.visit(admin.trust("/imports/new")).upload(file).type(asAt).press("Continue");
    }

    private static void seeGrowth(Walk admin) {
        admin.visit(admin.trust("/growth?as_at=2021-09-30"))
                .sees("Growth by quarter")
                .visit(admin.trust("/people?as_at=2021-06-02"))
                .sees("Cleo Fenn-Obi")
                .follow("Cleo Fenn-Obi")
                .sees("22.5");
    }
}
