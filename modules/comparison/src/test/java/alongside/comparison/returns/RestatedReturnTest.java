package alongside.comparison.returns;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.ReturnSite;
import alongside.comparison.Staff;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Trust says when it begins to count people in another way, and why stays with it. */
class RestatedReturnTest {
    private static final String BASE = "/t/northmoor/returns/2026-09-30";
    private static final String NEXT = "/t/northmoor/returns/2026-12-31";
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final ReturnSite site = new ReturnSite();
    private final Staff staff = new Staff(site.trusts(), TestTrusts.NORTHMOOR);
    private UUID role = new UUID(0, 0);
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void fill() {
        role = staff.role("Peer support worker");
        community = staff.service("Community", "adult_community");
        for (int i = 0; i < 30; i++) {
            staff.employ(staff.person(), role, community, "3", "22.5", LONG_AGO);
        }
        site.as(Role.INFORMATION_GOVERNANCE_LEAD);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void figuresThatCountAnotherWayAreMarkedAndWhyStaysInTheTrust() {
        assertThat(site.get(BASE).body()).doesNotContain("name=\"restatement\"");
        assertThat(restated(BASE, "Bank staff"))
                .contains("Nothing was shared for an earlier quarter");
        signHeadcount();
        for (int i = 0; i < 4; i++) {
            staff.employ(staff.person(), role, community, "3", "22.5", LONG_AGO);
        }
        site.itIs("2027-01-05T09:00:00Z");
        assertThat(site.get(NEXT).body())
                .contains("Your register now counts 34 people on 30 September 2026, and 30 were")
                .contains("What do these figures count in another way than your return for 30 Sep");
        var long301 = "x".repeat(301);
        assertThat(restated(NEXT, long301))
                .contains("in 300 characters or fewer")
                .contains(long301);

        var preview = restated(NEXT, "Hosted workers count now");
        assertThat(preview).contains("marked as counted in another way");
        assertThat(Signing.send(site, NEXT, preview, "headcount").statusCode()).isEqualTo(409);
        assertThat(
                        Signing.send(
                                        site,
                                        NEXT,
                                        preview,
                                        "headcount",
                                        "restatement=Hosted workers count now")
                                .statusCode())
                .isEqualTo(303);
        assertThat(site.shared().getLast())
                .contains("\"headcount\":34,\"restated\":true")
                .doesNotContain("Hosted");
        assertThat(site.get(NEXT).body())
                .contains("Counted in another way: Hosted workers count now");

        var more = site.get(NEXT + "/preview?measures=wte").body();
        assertThat(
                        Signing.send(
                                        site,
                                        NEXT,
                                        more,
                                        "wte",
                                        "restatement=Hosted workers count now")
                                .statusCode())
                .isEqualTo(303);
        assertThat(site.shared().getLast()).contains("\"wte\":20.40,\"restated\":true");
        site.post(NEXT + "/reopening", "version", "2", "reason", "Early", "measures", "wte");
        assertThat(site.shared().getLast()).contains("\"headcount\":34,\"restated\":true");
    }

    @Test
    void whatIsReopenedKeepsWhyItCountsAnotherWayAndTheNextQuarterComparesWithWhatIsShared() {
        signHeadcount();
        site.itIs("2027-01-05T09:00:00Z");
        var preview = restated(NEXT, "Hosted workers count now");
        Signing.send(site, NEXT, preview, "headcount", "restatement=Hosted workers count now");
        site.post(NEXT + "/reopening", "version", "1", "reason", "Early", "measures", "headcount");
        assertThat(site.get(NEXT).body())
                .contains("Hosted workers count now</textarea>")
                .doesNotContain("Shared as counted in another way");
        site.itIs("2027-04-05T09:00:00Z");
        assertThat(site.get("/t/northmoor/returns/2027-03-31").body())
                .contains("than your return for 30 September 2026?");
    }

    private String restated(String path, String words) {
        return site.post(path + "/preview", "measures", "headcount", "restatement", words).body();
    }

    private void signHeadcount() {
        var page = site.get(BASE + "/preview?measures=headcount").body();
        assertThat(Signing.send(site, BASE, page, "headcount").statusCode()).isEqualTo(303);
    }
}
