package alongside.tenants.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.TestTrusts;
import alongside.tenants.TenantsSite;
import alongside.testing.HtmlValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Trusts were called, where they were, and which went into which. */
class LineageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String PAGE = "/operator/trusts/northmoor";
    private static final String API = "/api/v1" + PAGE;

    private final TenantsSite site = new TenantsSite(Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theRegionOnADayIsTheOneThatHeldThen() {
        region("Y58", "2026-04-01");
        region("Y59", "2026-07-01");
        assertThat(site.tenants().regionOn(TestTrusts.NORTHMOOR, day("2026-03-31"))).isEmpty();
        assertThat(site.tenants().regionOn(TestTrusts.NORTHMOOR, day("2026-06-30")))
                .contains("Y58");
        assertThat(site.tenants().regionOn(TestTrusts.NORTHMOOR, day("2026-07-01")))
                .contains("Y59");
        var line = site.ask("olu", PAGE + "/lineage").body();
        assertThat(line)
                .contains("Region from 1 July 2026: South East, before that South West")
                .contains("South East");
    }

    @Test
    void aNewNameHoldsFromItsDayAndTheOldOneIsKept() {
        var sent =
                site.postJson(
                        "olu",
                        API + "/names",
                        "{\"name\": \"Northmoor and Vale\", \"from\": \"2026-10-01\"}");
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.body()).contains("\"before\":\"Northmoor NHS Foundation Trust\"");
        assertThat(site.tenants().trust("northmoor").orElseThrow().name())
                .isEqualTo("Northmoor and Vale");
        var same =
                site.postJson(
                        "olu",
                        API + "/names",
                        "{\"name\": \"Northmoor and Vale\", \"from\": \"2026-10-02\"}");
        assertThat(same.statusCode()).isEqualTo(422);
        var before =
                site.postJson(
                        "olu", API + "/names", "{\"name\": \"Older\", \"from\": \"2026-09-01\"}");
        assertThat(before.body()).contains("Enter a day after the last change of the same kind");
        var future =
                site.postJson(
                        "olu", API + "/names", "{\"name\": \"Newer\", \"from\": \"2026-12-01\"}");
        assertThat(future.body()).contains("today or before");
    }

    @Test
    void aTrustGoesIntoAnotherOnceAndNeverInACircle() {
        var into = "{\"into\": \"northmoor\", \"on\": \"2026-07-01\"}";
        var fenbridge = "/api/v1/operator/trusts/fenbridge";
        assertThat(site.postJson("olu", fenbridge + "/merger", into).statusCode()).isEqualTo(201);
        assertThat(site.postJson("olu", fenbridge + "/merger", into).statusCode()).isEqualTo(409);
        var back = "{\"into\": \"fenbridge\", \"on\": \"2026-08-01\"}";
        assertThat(site.postJson("olu", API + "/merger", back).statusCode()).isEqualTo(422);
        var self = "{\"into\": \"northmoor\", \"on\": \"2026-08-01\"}";
        assertThat(site.postJson("olu", API + "/merger", self).statusCode()).isEqualTo(422);
        assertThat(site.get("olu", API + "/lineage"))
                .contains("\"from\":[{\"trust\":\"" + TestTrusts.FENBRIDGE);
        assertThat(site.ask("olu", "/operator/trusts/fenbridge/lineage").body())
                .contains("No: it went into Northmoor NHS Foundation Trust on 1 July 2026")
                .doesNotContain("Save merger");
    }

    @Test
    void theFormsKeepWhatWasTyped() {
        var typed =
                Map.of(
                        "name",
                        "Northmoor and Vale",
                        "names_on-day",
                        "31",
                        "names_on-month",
                        "2",
                        "names_on-year",
                        "2026");
        var wrong = site.post("olu", PAGE + "/names", typed);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Enter a real date").contains("Northmoor and Vale");
        assertThat(HtmlValidator.errors(wrong.body())).isEmpty();
        var right =
                Map.of(
                        "region",
                        "Y59",
                        "regions_on-day",
                        "1",
                        "regions_on-month",
                        "4",
                        "regions_on-year",
                        "2026");
        assertThat(site.post("olu", PAGE + "/regions", right).statusCode()).isEqualTo(303);
        assertThat(HtmlValidator.errors(site.ask("olu", PAGE + "/lineage").body())).isEmpty();
    }

    private void region(String region, String from) {
        var body = "{\"region\": \"%s\", \"from\": \"%s\"}".formatted(region, from);
        assertThat(site.postJson("olu", API + "/regions", body).statusCode()).isEqualTo(201);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
