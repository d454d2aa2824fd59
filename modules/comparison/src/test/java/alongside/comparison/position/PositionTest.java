package alongside.comparison.position;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.ReturnSite;
import alongside.comparison.Staff;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import alongside.comparison.releases.PublishedTable;
import alongside.comparison.releases.Release;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.testing.HtmlValidator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Trust's own figures beside published ones. */
class PositionTest {
    private static final String PAGE = "/t/northmoor/position";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private final ReturnSite site = new ReturnSite();

    @AfterEach
    void close() {
        site.close();
    }

    /** 24 people on 31 March 2026, 20 of them a year before. */
    @BeforeEach
    void fill() {
        var staff = new Staff(site.trusts(), TestTrusts.NORTHMOOR);
        var role = staff.role("Peer support worker");
        var service = staff.service("Community", "adult_community");
        for (int i = 0; i < 24; i++) {
            var start = LocalDate.of(i < 20 ? 2024 : 2025, 6, 1);
            staff.employ(staff.person(), role, service, "3", "22.5", start);
        }
        site.as(Role.PROGRAMME_LEAD);
    }

    @Test
    void beforeTheFirstReleaseThePageSaysWhyItIsEmpty() {
        assertThat(site.get(PAGE).body()).contains("No national release has been published yet");
        assertThat(site.get("/api/v1" + PAGE).body()).contains("\"newest\":null");
    }

    @Test
    void ownValuesAreExactBesidePublishedQuartilesAndBands() {
        publish(1, MARCH, march());
        publish(2, LocalDate.of(2026, 6, 30), List.of());
        var page = site.get(PAGE).body();
        assertThat(page)
                .contains("The newest release is for 30 June 2026.")
                .contains("Yours on 31 March 2026: <strong>20.0%</strong>.")
                .contains(
                        "Half of Trusts were between 5% and 15%. Yours was above the upper quartile.")
                .contains("No quartiles of it are published yet.")
                .contains("Your Trust is in the band “Growing fast” (15% to under 30%).")
                .contains("9 Trusts were published in it for 31 March 2026.");
        assertThat(HtmlValidator.errors(page)).isEmpty();
        assertThat(site.get("/api/v1" + PAGE).body())
                .contains("\"own\":20.0,\"lower\":5,\"median\":10,\"upper\":15");
    }

    @Test
    void ofAHiddenQuartileNothingIsSaid() {
        publish(
                1,
                MARCH,
                List.of(
                        new PublishedTable(
                                ReleaseTable.T4,
                                List.of(
                                        Cell.hidden("growth", "lower_quartile"),
                                        Cell.hidden("growth", "median"),
                                        Cell.hidden("growth", "upper_quartile")))));
        assertThat(site.get(PAGE).body())
                .contains("No quartiles of it are published yet.")
                .doesNotContain("Half of Trusts");
    }

    @Test
    void anotherTrustAndPeersSeeNothingOfIt() {
        assertThat(site.getAs("fenbridge", PAGE).statusCode()).isEqualTo(404);
        assertThat(site.as(Role.PEER_SUPPORT_WORKER).get(PAGE).statusCode()).isEqualTo(403);
    }

    private static List<PublishedTable> march() {
        var five = BigDecimal.valueOf(5);
        return List.of(
                new PublishedTable(
                        ReleaseTable.T3,
                        List.of(
                                Cell.exact("shrinking..steady", "trusts", 8),
                                Cell.exact("growing..growing_very_fast", "trusts", 9))),
                new PublishedTable(
                        ReleaseTable.T4,
                        List.of(
                                new Cell("growth", "lower_quartile", "5", five, null),
                                new Cell("growth", "median", "10", five, null),
                                new Cell("growth", "upper_quartile", "15", five, null))));
    }

    private void publish(int number, LocalDate end, List<PublishedTable> tables) {
        var bytes = new Release(number, end, 1, 34, tables, List.of()).bytes();
        site.engine()
                .in(db -> {
                    db.dml(
                                    """
                                    INSERT INTO alongside_comparison.release_policy (version, numbers, since)
                                    VALUES (1, '{}', now()) ON CONFLICT DO NOTHING
                                    """)
                            .execute();
                    return db.dml(
                                    """
                                    INSERT INTO alongside_comparison.release
                                           (number, quarter_end, policy, published_at, sha256, bytes)
                                    VALUES (:number, :end, 1, now(),
                                            encode(sha256(CAST(:bytes AS bytea)), 'hex'),
                                            CAST(:bytes AS bytea))
                                    """)
                            .addParam("number", number)
                            .addParam("end", end)
                            .addParam("bytes", bytes)
                            .execute();
                });
    }
}
