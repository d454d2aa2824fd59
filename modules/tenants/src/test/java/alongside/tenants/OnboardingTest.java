package alongside.tenants;

import static alongside.tenants.Answers.find;
import static alongside.tenants.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.HtmlValidator;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnboardingTest {
    private static final TenantsSite SITE = new TenantsSite(Clock.systemUTC());

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void aTrustRegistersByItselfAnOperatorApprovesAndEveryPageIsValid() {
        valid("", "/");
        valid("", "/register");
        valid("", "/register/terms/1.0");
        assertThat(valid("", "/register/trust?q=oxford"))
                .contains(
                        "Oxford Health NHS Foundation Trust", "RNU, South East, NHS Thames Valley");

        var draft = location(post("/register/trust", Map.of("q", "oxford", "organisation", "RNU")));
        assertThat(valid("", draft)).contains("Who is your Trust");
        var admin = location(post(draft, approver("rnu")));
        valid("", admin);
        var terms = location(post(admin, Map.of("name", "Sam Second", "email", "sam@rnu.example")));
        valid("", terms);
        var check = location(post(terms, Map.of("terms", "1.0")));
        assertThat(valid("", check)).contains("Director of Nursing", "sam@rnu.example", "Change");
        var sent = location(post(check.replace("check", "submission"), Map.of()));
        var page = valid("", sent);
        var reference = find(page, "ALN-[0-9A-Z]{6}");
        var status = find(page, "/register/status/[0-9a-f-]{36}");
        assertThat(valid("", status)).contains(reference, "Under review", "platform operator");

        assertThat(location(post(check.replace("check", "submission"), Map.of()))).isEqualTo(sent);
        assertThat(location(SITE.ask("", check))).isEqualTo(sent);
        assertThat(location(post(draft, approver("other")))).isEqualTo(sent);

        assertThat(valid("olu", "/operator/registrations")).contains(reference);
        var decide = status.replace("/register/status", "/operator/registrations");
        assertThat(valid("olu", decide)).contains("Ann Approver", "Approve Oxford Health");
        assertThat(
                        SITE.post(
                                        "olu",
                                        decide + "/question",
                                        Map.of("question", "", "version", "1"))
                                .statusCode())
                .isEqualTo(422);
        SITE.post("olu", decide + "/question", Map.of("question", "Who <leads>?", "version", "1"));
        assertThat(valid("", status)).contains("Who &lt;leads&gt;?");
        post(status + "/answer", Map.of("answer", "Ann does"));
        assertThat(valid("olu", decide)).contains("Ann does");

        var progress = location(SITE.post("olu", decide + "/approval", Map.of("version", "3")));
        assertThat(progress).isEqualTo("/operator/trusts/oxford-health");
        assertThat(valid("olu", progress)).contains("Creating Oxford Health", "Waiting");
        assertThat(valid("", status)).contains("Your Trust is being created");
        valid("olu", "/operator/trusts");

        var late = SITE.post("pat", decide + "/refusal", Map.of("reason", "No", "version", "3"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Olu Adeyemi approved this registration");
    }

    @Test
    void aTrustThatIsHereAlreadyIsToldSoAndNobodyIsNamed() {
        register("RWX");
        for (var code : List.of("RWX", "rwx")) {
            var answer = post("/register/trust", Map.of("q", code, "organisation", code));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("already under review")
                    .doesNotContain("Ann Approver", "approver@rwx.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RNK", "tavistock"})
    void aClosedTrustIsRefusedWithItsSuccessor(String words) {
        assertThat(valid("", "/register/trust?q=" + words))
                .contains("closed on 31 March 2026", "North London NHS Foundation Trust, G6V2S")
                .doesNotContain("type=\"radio\"");
        var chosen = post("/register/trust", Map.of("q", words, "organisation", "RNK"));
        assertThat(chosen.statusCode()).isEqualTo(422);
    }

    @Test
    void anUnknownCodeIsAClearErrorAndWhatWasTypedStays() {
        assertThat(valid("", "/register/trust?q=ZZ9"))
                .contains(
                        "Error: ", "No Trust in the register has \u201CZZ9\u201D", "value=\"ZZ9\"");
        assertThat(post("/register/trust", Map.of("organisation", "ZZ9")).body())
                .contains("has no Trust with the code ZZ9");
        assertThat(valid("", "/register/trust?q=")).contains("Enter the code of your Trust");
        assertThat(valid("", "/register/trust?q=%3Cscript%3E%27")).doesNotContain("<script>'");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        var draft = location(post("/register/trust", Map.of("organisation", "RV9")));
        var answer = post(draft, Map.of("name", "Ann Approver", "job_title", "", "email", "ann"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HtmlValidator.errors(answer.body())).isEmpty();
        assertThat(answer.body())
                .contains(
                        "value=\"Ann Approver\"",
                        "value=\"ann\"",
                        "Enter the job title of the approver",
                        "href=\"#email\"");
        var terms = post(draft.replace("approver", "terms"), Map.of());
        assertThat(terms.statusCode()).isEqualTo(422);
        assertThat(HtmlValidator.errors(terms.body())).isEmpty();
        assertThat(location(SITE.ask("", draft.replace("approver", "check")))).isEqualTo(draft);
    }

    @Test
    void aSavedRegistrationIsTakenUpByItsLinkAlone() {
        var draft = location(post("/register/trust", Map.of("organisation", "RTQ")));
        var fields = new java.util.HashMap<>(approver("rtq"));
        fields.put("then", "save");
        var save = location(post(draft, fields));
        assertThat(valid("", save)).contains("value=\"approver@rtq.example\"");
        assertThat(post(save, Map.of("email", "no")).statusCode()).isEqualTo(422);
        assertThat(post(save, Map.of("email", "me@rtq.example")).body()).contains("me@rtq.example");

        var link = find(mail("me@rtq.example"), "/register/r/[A-Za-z0-9_-]{32}");
        assertThat(location(SITE.ask("", link))).isEqualTo(link + "/second-admin");
        assertThat(SITE.ask("", link.replace(link.charAt(link.length() - 1), '!')).statusCode())
                .isEqualTo(404);
        assertThat(mail("me@rtq.example")).contains("https://alongside.example/register");
        assertThat(stored(link.substring("/register/r/".length()))).isFalse();
    }

    @Test
    void whoeverSavesForLaterNeedNotBeDoneAndLosesNothing() {
        var draft = location(post("/register/trust", Map.of("organisation", "RXE")));
        var half = Map.of("name", "Ann", "job_title", "", "email", "ann@", "then", "save");
        assertThat(location(post(draft, half))).endsWith("/save");
        var base = draft.substring(0, draft.lastIndexOf('/'));
        assertThat(location(SITE.ask("", base))).isEqualTo(draft);
        assertThat(valid("", draft)).contains("value=\"Ann\"", "value=\"ann@\"");
        assertThat(location(SITE.ask("", base + "/check"))).isEqualTo(draft);
    }

    @Test
    void anApproverWhoIsRenamedToTheSecondAdminIsNoticed() {
        var check = complete("RT2");
        var approver = check.replace("check", "approver");
        post(approver, Map.of("name", "Sam", "job_title", "Head", "email", "sam@rt2.example"));
        assertThat(location(SITE.ask("", check))).endsWith("/second-admin");
    }

    @Test
    void fiftyFormsAtOnceAreOneRegistration() throws Exception {
        var check = complete("RW1");
        try (var threads = Executors.newFixedThreadPool(10)) {
            var tries =
                    java.util.Collections.nCopies(
                            50,
                            (Callable<HttpResponse<String>>)
                                    () -> post(check.replace("check", "submission"), Map.of()));
            for (var answer : threads.invokeAll(tries)) {
                assertThat(location(answer.get())).endsWith("/sent");
            }
        }
        assertThat(
                        SITE.get("olu", "/operator/registrations?status=all")
                                        .split("ALN-", -1)
                                        .length
                                - 1)
                .isEqualTo(
                        SITE.get("olu", "/api/v1/registrations?limit=200")
                                        .split("\"reference\"", -1)
                                        .length
                                - 1);
    }

    private static String valid(String who, String path) {
        var answer = SITE.ask(who, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(HtmlValidator.errors(answer.body())).as(path).isEmpty();
        return answer.body();
    }

    private static String complete(String code) {
        var draft = location(post("/register/trust", Map.of("organisation", code)));
        var host = code.toLowerCase(java.util.Locale.ROOT);
        var admin = location(post(draft, approver(host)));
        var terms =
                location(
                        post(
                                admin,
                                Map.of("name", "Sam Second", "email", "sam@" + host + ".example")));
        return location(post(terms, Map.of("terms", "1.0")));
    }

    private static void register(String code) {
        post(complete(code).replace("check", "submission"), Map.of());
    }

    private static Map<String, String> approver(String host) {
        return Map.of(
                "name",
                "Ann Approver",
                "job_title",
                "Director of Nursing",
                "email",
                "approver@" + host + ".example");
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) {
        return SITE.post("", path, fields);
    }

    private static String mail(String to) {
        return SITE.trusts()
                .platform()
                .in(db ->
                        db.query("SELECT body FROM outbox_message WHERE topic = 'mail' ORDER BY id")
                                .execute()
                                .map(row -> row.column("body").get(String.class))
                                .filter(body -> body.startsWith(to + "\n"))
                                .toList())
                .getLast();
    }

    private static boolean stored(String token) {
        return SITE.trusts()
                .platform()
                .in(db ->
                        db.get("SELECT id FROM registration_draft WHERE token_hash = :token")
                                .addParam("token", token)
                                .execute()
                                .isPresent());
    }
}
