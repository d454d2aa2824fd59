package alongside.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.HtmlValidator;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
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
    void toAnybodyButAnOperatorTheOperatorsAddressesDoNotExist() {
        var nothing = SITE.ask("admin", "/operator/nothing");
        for (var route : SITE.routes().all()) {
            if (route.audience() != alongside.portal.Audience.OPERATOR) {
                continue;
            }
            var path =
                    route.path()
                            .replace("{id}", java.util.UUID.randomUUID().toString())
                            .replace("{slug}", "northmoor")
                            .replace("{code}", "RNU");
            var request =
                    HttpRequest.newBuilder()
                            .method(route.method(), HttpRequest.BodyPublishers.noBody());
            var answer = SITE.send("admin", path, request);
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
            if (!route.api() && route.method().equals("GET")) {
                assertThat(answer.body()).isEqualTo(nothing.body());
            }
            assertThat(
                            SITE.send(
                                            "",
                                            path,
                                            HttpRequest.newBuilder()
                                                    .method(
                                                            route.method(),
                                                            HttpRequest.BodyPublishers.noBody()))
                                    .statusCode())
                    .as(route.toString())
                    .isEqualTo(route.api() ? 401 : 303);
        }
    }

    @Test
    void theApiRegistersAndDecides() {
        assertThat(SITE.get("", "/api/v1/organisations?q=g6v2s"))
                .contains(
                        "\"code\":\"G6V2S\"",
                        "\"status\":\"open\"",
                        "\"as_at\":\"2026-07-08\"",
                        "\"next\":null");
        assertThat(SITE.get("", "/api/v1/organisations?q=RNK"))
                .contains("\"status\":\"closed\"", "\"successor\":\"G6V2S\"");
        assertThat(SITE.ask("", "/api/v1/organisations").statusCode()).isEqualTo(422);
        var first = SITE.get("", "/api/v1/organisations?q=london&limit=2");
        assertThat(first).contains("\"next\":\"");
        var next =
                SITE.get(
                        "",
                        "/api/v1/organisations?q=london&limit=2&after="
                                + find(first, "(?<=\"next\":\")[A-Z0-9]+"));
        assertThat(next).doesNotContain(find(first, "(?<=\"code\":\")R[A-Z0-9]{2}"));

        assertThat(SITE.postJson("", "/api/v1/registrations", "{\"organisation\":\"RXY\"}").body())
                .contains("approver.job_title", "terms_version");
        assertThat(
                        SITE.postJson(
                                        "",
                                        "/api/v1/registrations",
                                        "{\"organisation\":\"RXY\",\"x\":1}")
                                .statusCode())
                .isEqualTo(422);
        var sent = SITE.postJson("", "/api/v1/registrations", json("RXY"));
        assertThat(sent.statusCode()).isEqualTo(201);
        var id = find(sent.body(), "[0-9a-f]{8}-[0-9a-f-]{27}");
        assertThat(SITE.postJson("", "/api/v1/registrations", json("RXY")).statusCode())
                .isEqualTo(409);
        assertThat(SITE.get("", "/api/v1/registrations/" + id))
                .contains("under_review")
                .doesNotContain("Ann Approver");
        assertThat(SITE.get("olu", "/api/v1/registrations/" + id)).contains("Ann Approver");
        assertThat(SITE.ask("", "/api/v1/registrations/nonsense").statusCode()).isEqualTo(404);
        assertThat(SITE.get("olu", "/api/v1/registrations?status=under_review")).contains(id);

        assertThat(
                        SITE.postJson("olu", "/api/v1/registrations/" + id + "/refusal", "{}")
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        SITE.postJson(
                                        "olu",
                                        "/api/v1/registrations/" + id + "/question",
                                        "{\"question\":\"Who?\"}")
                                .statusCode())
                .isEqualTo(201);
        var approved = SITE.postJson("olu", "/api/v1/registrations/" + id + "/approval", "{}");
        assertThat(approved.statusCode()).isEqualTo(201);
        assertThat(approved.body()).contains("\"status\":\"approved\"");
        assertThat(
                        SITE.postJson(
                                        "pat",
                                        "/api/v1/registrations/" + id + "/refusal",
                                        "{\"reason\":\"no\"}")
                                .statusCode())
                .isEqualTo(409);
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

    @Test
    void anOperatorLoadsTheOfficialFileAfterLookingAtIt() {
        try (var site = new TenantsSite(Clock.systemUTC())) {
            assertThat(html(site.ask("olu", "/operator/organisations")))
                    .contains("49 organisations", "As at 8 July 2026");
            assertThat(html(site.ask("olu", "/operator/organisations/rnk")))
                    .contains("31 March 2026");
            html(site.ask("olu", "/operator/organisations/files/new"));
            var wrong =
                    site.upload(
                            "olu",
                            "/operator/organisations/files",
                            "etr.csv",
                            "no such file",
                            "",
                            "",
                            "");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(HtmlValidator.errors(wrong.body())).isEmpty();
            assertThat(wrong.body()).contains("Enter the date the file shows");

            var file =
                    "\"RWV\",\"DEVON AND SEA NHS TRUST\",\"Y58\",\"QJK\",,,,,,,\"20010401\",\"\"\r\n\"RNK\",\"X\",\"\",,,,,,,,,\r\n";
            var preview =
                    location(
                            site.upload(
                                    "olu",
                                    "/operator/organisations/files",
                                    "C:\\etr.csv",
                                    file,
                                    "1",
                                    "11",
                                    "2026"));
            var page = html(site.ask("olu", preview));
            assertThat(page)
                    .contains(
                            "Devon and Sea NHS Trust",
                            "rows in the file",
                            "etr.csv, as at 1 November 2026");
            var seen = find(page, "(?<=name=\"seen\" value=\")[0-9a-f]+");
            assertThat(site.get("", "/api/v1/organisations?q=RWV")).contains("Devon Partnership");
            location(site.post("olu", preview + "/saving", Map.of("seen", seen)));
            assertThat(site.get("", "/api/v1/organisations?q=RWV"))
                    .contains("Devon and Sea NHS Trust");
            assertThat(html(site.ask("olu", "/operator/organisations/RWV")))
                    .contains("Devon Partnership NHS Trust", "1 November 2026");
            assertThat(html(site.ask("olu", preview))).contains("This file was saved");
        }
    }

    private static String html(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HtmlValidator.errors(answer.body())).isEmpty();
        return answer.body();
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

    private static String json(String code) {
        return """
        {"organisation": "%s", "approver": {"name": "Ann Approver", "job_title": "Director", "email": "ann@x.example"},
         "second_admin": {"name": "Sam", "email": "sam@x.example"}, "terms_version": "1.0"}
        """
                .formatted(code);
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) {
        return SITE.post("", path, fields);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
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
