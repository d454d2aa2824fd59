package alongside.tenants;

import static alongside.tenants.Answers.find;
import static alongside.tenants.Answers.html;
import static alongside.tenants.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.HtmlValidator;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators find, and nobody else. */
class OperatorTest {
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

    @Test
    void toAnybodyButAnOperatorTheOperatorsAddressesDoNotExist() {
        try (var site = new TenantsSite(Clock.systemUTC())) {
            var nothing = site.ask("admin", "/operator/nothing");
            for (var route : site.routes().all()) {
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
                var answer = site.send("admin", path, request);
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
                if (!route.api() && route.method().equals("GET")) {
                    assertThat(answer.body()).isEqualTo(nothing.body());
                }
                assertThat(
                                site.send(
                                                "",
                                                path,
                                                HttpRequest.newBuilder()
                                                        .method(
                                                                route.method(),
                                                                HttpRequest.BodyPublishers
                                                                        .noBody()))
                                        .statusCode())
                        .as(route.toString())
                        .isEqualTo(route.api() ? 401 : 303);
            }
        }
    }
}
