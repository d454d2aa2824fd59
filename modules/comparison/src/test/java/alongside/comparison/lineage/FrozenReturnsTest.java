package alongside.comparison.lineage;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.comparison.engine.Frozen;
import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a release is made of, once nobody can change it. */
class FrozenReturnsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
    private static final Instant LATER = Instant.parse("2027-12-31T09:00:00Z");

    private final TestTrusts trusts = new TestTrusts();
    private final FrozenReturns returns =
            new FrozenReturns(ComparisonDatabase.engine(trusts.pool()));

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void whatEachTrustSignedLastIsIt() {
        event(NORTHMOOR, SEPTEMBER, "signed", 30);
        event(NORTHMOOR, SEPTEMBER, "signed", 31);
        event(FENBRIDGE, SEPTEMBER, "signed", 45);
        assertThat(at(SEPTEMBER).returns())
                .extracting(SignedReturn::headcount)
                .containsExactlyInAnyOrder(31, 45);
        assertThat(at(SEPTEMBER).returns())
                .extracting(SignedReturn::trust)
                .containsExactlyInAnyOrder(NORTHMOOR.value(), FENBRIDGE.value());
        assertThat(at(SEPTEMBER)).isEqualTo(at(SEPTEMBER));
    }

    @Test
    void aMissedSignOffCarriesTheLastOneTwiceAtMost() {
        event(NORTHMOOR, MARCH, "signed", 27);
        assertThat(at(JUNE).returns()).extracting(SignedReturn::headcount).containsExactly(27);
        assertThat(at(SEPTEMBER).returns())
                .extracting(SignedReturn::quarterEnd)
                .containsExactly(MARCH);
        assertThat(at(DECEMBER).returns()).isEmpty();
        assertThat(at(DECEMBER).withdrawn()).isEmpty();
    }

    @Test
    void whatWasReopenedAndNotSignedAgainIsCarriedToo() {
        event(NORTHMOOR, JUNE, "signed", 29);
        event(NORTHMOOR, SEPTEMBER, "signed", 31);
        event(NORTHMOOR, SEPTEMBER, "reopened", -1);
        assertThat(at(SEPTEMBER).returns()).extracting(SignedReturn::headcount).containsExactly(29);
    }

    @Test
    void aTrustThatWithdrewIsLeftOutUntilItSigns() {
        event(NORTHMOOR, JUNE, "signed", 29);
        event(NORTHMOOR, SEPTEMBER, "withdrawn", -1);
        assertThat(at(JUNE).withdrawn()).isEmpty();
        assertThat(at(SEPTEMBER).returns()).isEmpty();
        assertThat(at(SEPTEMBER).withdrawn()).containsExactly(NORTHMOOR.value());
        assertThat(at(DECEMBER).withdrawn()).containsExactly(NORTHMOOR.value());
        event(NORTHMOOR, DECEMBER, "signed", 33);
        assertThat(at(DECEMBER).withdrawn()).isEmpty();
        assertThat(at(DECEMBER).returns()).extracting(SignedReturn::headcount).containsExactly(33);
        assertThat(at(SEPTEMBER).withdrawn()).containsExactly(NORTHMOOR.value());
    }

    @Test
    void aReturnThatWasReopenedDoesNotBringAWithdrawnTrustBack() {
        event(NORTHMOOR, JUNE, "withdrawn", -1);
        event(NORTHMOOR, SEPTEMBER, "signed", 31);
        event(NORTHMOOR, SEPTEMBER, "reopened", -1);
        assertThat(at(SEPTEMBER).withdrawn()).containsExactly(NORTHMOOR.value());
        assertThat(at(SEPTEMBER).returns()).isEmpty();
    }

    @Test
    void theLastReturnThatCountsAnotherWayIsKnown() {
        event(NORTHMOOR, MARCH, "signed", 27);
        restated(NORTHMOOR, JUNE, 45);
        event(NORTHMOOR, SEPTEMBER, "signed", 46);
        event(FENBRIDGE, SEPTEMBER, "signed", 31);
        assertThat(at(MARCH).restated()).isEmpty();
        assertThat(at(JUNE).restated()).containsExactly(Map.entry(NORTHMOOR.value(), JUNE));
        restated(FENBRIDGE, SEPTEMBER, 60);
        assertThat(at(SEPTEMBER).restated())
                .containsOnly(
                        Map.entry(NORTHMOOR.value(), JUNE),
                        Map.entry(FENBRIDGE.value(), SEPTEMBER));
        event(FENBRIDGE, SEPTEMBER, "signed", 31);
        assertThat(at(SEPTEMBER).restated()).containsOnlyKeys(NORTHMOOR.value());
    }

    @Test
    void mergersThatHadHappenedByThenAreKnown() {
        trusts.platform()
                .in(db ->
                        db.dml(
                                        """
                                        INSERT INTO trust_merger
                                               (trust, into_trust, on_date, recorded_by, recorded_at)
                                        VALUES (:from, :into, '2026-07-01', 'Olu Bello', now())
                                        """)
                                .addParam("from", FENBRIDGE.value())
                                .addParam("into", NORTHMOOR.value())
                                .execute());
        assertThat(at(JUNE).mergers()).isEmpty();
        assertThat(at(SEPTEMBER).mergers())
                .containsExactly(
                        new Merger(FENBRIDGE.value(), NORTHMOOR.value(), LocalDate.of(2026, 7, 1)));
    }

    @Test
    void beforeTheFreezeThereIsNothingToMakeAReleaseOf() {
        var lastDay = Instant.parse("2026-11-11T23:00:00Z");
        assertThatThrownBy(() -> returns.frozen(SEPTEMBER, Policy.FIRST, lastDay))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("until 11 November 2026");
        var after = Instant.parse("2026-11-12T00:00:00Z");
        assertThat(returns.frozen(SEPTEMBER, Policy.FIRST, after).returns()).isEmpty();
    }

    private Frozen at(LocalDate quarter) {
        return returns.frozen(quarter, Policy.FIRST, LATER);
    }

    /** As a Trust does it; without a headcount nothing is shared any more. */
    private void event(TrustId trust, LocalDate quarter, String event, int headcount) {
        event(trust, quarter, event, headcount, "");
    }

    private void restated(TrustId trust, LocalDate quarter, int headcount) {
        event(trust, quarter, "signed", headcount, ",\"restated\":true");
    }

    private void event(TrustId trust, LocalDate quarter, String event, int headcount, String more) {
        var figures =
                "{\"trust\":\"%s\",\"quarter_end\":\"%s\",\"region\":\"Y59\",\"headcount\":%d%s}"
                        .formatted(trust, quarter, headcount, more);
        trusts.tenants()
                .in(
                        trust,
                        db ->
                                db.dml(
                                                """
                                                INSERT INTO alongside_comparison.signed_return
                                                       (quarter_end, event, figures, signatures, at, freezes_at)
                                                VALUES (:quarter, :event, CAST(:figures AS json), '[]',
                                                        :at, :freezes)
                                                """)
                                        .addParam("quarter", quarter)
                                        .addParam("event", event)
                                        .addParam("figures", headcount < 0 ? null : figures)
                                        .addParam(
                                                "at",
                                                quarter.plusDays(9)
                                                        .atStartOfDay()
                                                        .atOffset(ZoneOffset.UTC))
                                        .addParam(
                                                "freezes",
                                                quarter.plusDays(43)
                                                        .atStartOfDay()
                                                        .atOffset(ZoneOffset.UTC))
                                        .execute());
    }
}
