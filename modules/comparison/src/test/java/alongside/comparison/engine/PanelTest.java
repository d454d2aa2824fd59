package alongside.comparison.engine;

import static alongside.comparison.engine.Panels.DECEMBER;
import static alongside.comparison.engine.Panels.id;
import static alongside.comparison.engine.Quarters.JUNE;
import static alongside.comparison.engine.Quarters.MARCH;
import static alongside.comparison.engine.Quarters.NEXT_DECEMBER;
import static alongside.comparison.engine.Quarters.SEPTEMBER;
import static alongside.comparison.engine.Quarters.headcount;
import static alongside.comparison.engine.Quarters.row;
import static alongside.comparison.engine.Quarters.trusts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is in a release: what happens when Trusts join, miss a quarter, withdraw, merge or move. */
class PanelTest {
    private final Quarters quarters = new Quarters();

    @Test
    void thereIsNoReleaseOfFewerThanTenTrusts() {
        quarters.sign(DECEMBER, 0, 9);
        assertThatThrownBy(() -> quarters.release(DECEMBER))
                .isInstanceOf(Engine.NoRelease.class)
                .hasMessageContaining("at least 10 Trusts")
                .hasMessageContaining("there are 9");
    }

    @Test
    void trustsJoinOnThe31stOfMarchAtLeastFiveTogether() {
        quarters.sign(DECEMBER, 0, 20);
        quarters.release(DECEMBER);
        quarters.sign(MARCH, 0, 24);
        assertThat(trusts(quarters.release(MARCH))).hasSize(20);
        quarters.sign(JUNE, 0, 30);
        assertThat(trusts(quarters.release(JUNE))).hasSize(20);
    }

    @Test
    void fiveWhoComeTogetherAreIn() {
        quarters.sign(DECEMBER, 0, 20);
        quarters.release(DECEMBER);
        quarters.sign(MARCH, 0, 25);
        var release = quarters.release(MARCH);
        assertThat(trusts(release)).hasSize(25);
        assertThat(release.report().joined()).isEqualTo(5);
        assertThat(release.release().cell(ReleaseTable.T10, "old_panel", "headcount")).isPresent();
        assertThat(release.release().cell(ReleaseTable.T10, "new_panel", "headcount")).isPresent();
    }

    @Test
    void aMissedSignatureIsCarriedTwice() {
        quarters.sign(DECEMBER, 0, 20);
        quarters.release(DECEMBER);
        quarters.sign(MARCH, 1, 20);
        assertThat(quarters.release(MARCH).report().carried()).isEqualTo(1);
        quarters.sign(JUNE, 1, 20);
        assertThat(trusts(quarters.release(JUNE))).contains(id(0));
        quarters.sign(SEPTEMBER, 1, 20);
        var third = quarters.release(SEPTEMBER);
        assertThat(trusts(third)).hasSize(19).doesNotContain(id(0));
        assertThat(third.report().left()).isEqualTo(1);
    }

    @Test
    void whoeverWithdrawsIsInNoFigureOfTheNextRelease() {
        quarters.sign(DECEMBER, 0, 20);
        quarters.release(DECEMBER);
        quarters.sign(MARCH, 0, 20);
        var next = quarters.release(MARCH, Set.of(id(3)));
        assertThat(trusts(next)).hasSize(19).doesNotContain(id(3));
        assertThat(next.release().contributors()).isEqualTo(19);
    }

    @Test
    void twoTrustsOfThePanelThatMergeAreOneAndGrowFromBoth() {
        quarters.sign(DECEMBER, 0, 20);
        quarters.release(DECEMBER);
        quarters.sign(MARCH, 0, 20);
        quarters.release(MARCH);
        quarters.last.remove(0);
        quarters.mergers.add(new Merger(id(0), id(1), LocalDate.of(2026, 5, 1)));
        quarters.sign(JUNE, 1, 20);
        quarters.last.put(1, row(1, JUNE, 61));
        var merged = quarters.release(JUNE);
        assertThat(trusts(merged)).hasSize(19).doesNotContain(id(0));
        assertThat(merged.report().left()).isZero();
        quarters.sign(SEPTEMBER, 2, 20);
        quarters.last.put(1, row(1, SEPTEMBER, 61));
        quarters.release(SEPTEMBER);
        quarters.sign(NEXT_DECEMBER, 2, 20);
        quarters.last.put(1, row(1, NEXT_DECEMBER, 61));
        assertThat(quarters.release(NEXT_DECEMBER).base())
                .containsEntry(id(1), List.of(id(0), id(1)));
    }

    @Test
    void aTrustThatHasNotSignedSinceAMergerCountsWhatBothSignedBefore() {
        quarters.sign(DECEMBER, 0, 20);
        quarters.release(DECEMBER);
        quarters.sign(MARCH, 0, 20);
        quarters.release(MARCH);
        quarters.last.remove(0);
        quarters.mergers.add(new Merger(id(0), id(1), LocalDate.of(2026, 5, 1)));
        quarters.sign(JUNE, 2, 20);
        assertThat(headcount(quarters.release(JUNE), id(1))).isEqualTo(61);
        quarters.sign(SEPTEMBER, 2, 20);
        assertThat(headcount(quarters.release(SEPTEMBER), id(1))).isEqualTo(61);
        quarters.sign(NEXT_DECEMBER, 2, 20);
        quarters.last.put(1, row(1, NEXT_DECEMBER, 66));
        assertThat(headcount(quarters.release(NEXT_DECEMBER), id(1))).isEqualTo(66);
    }

    @Test
    void aMergerThatMakesATrustTooLargeForTheBaseDoublesIt() {
        quarters.sign(DECEMBER, 0, 20);
        quarters.last.put(0, row(0, DECEMBER, 130));
        quarters.last.put(1, row(1, DECEMBER, 135));
        assertThat(rounding(quarters.release(DECEMBER))).isEqualTo("100");
        quarters.mergers.add(new Merger(id(0), id(1), LocalDate.of(2026, 2, 1)));
        quarters.sign(MARCH, 2, 20);
        quarters.last.remove(0);
        quarters.last.put(1, row(1, MARCH, 265));
        assertThat(rounding(quarters.release(MARCH))).isEqualTo("200");
        quarters.sign(JUNE, 2, 20);
        quarters.last.put(1, row(1, JUNE, 265));
        assertThat(rounding(quarters.release(JUNE))).isEqualTo("200");
    }

    private static String rounding(Candidate candidate) {
        var cell = candidate.release().cell(ReleaseTable.T1, "england", "headcount").orElseThrow();
        return String.valueOf(cell.rounding());
    }

    @Test
    void aMergerWithATrustOutsideWaitsUntilThe31stOfMarch() {
        quarters.sign(DECEMBER, 0, 20);
        quarters.release(DECEMBER);
        quarters.sign(MARCH, 0, 20);
        quarters.release(MARCH);
        quarters.mergers.add(new Merger("trust_outside001", id(1), LocalDate.of(2026, 5, 1)));
        quarters.sign(JUNE, 0, 20);
        quarters.last.put(1, row(1, JUNE, 90));
        assertThat(headcount(quarters.release(JUNE), id(1))).isEqualTo(31);
        quarters.sign(SEPTEMBER, 0, 20);
        quarters.last.put(1, row(1, SEPTEMBER, 90));
        assertThat(headcount(quarters.release(SEPTEMBER), id(1))).isEqualTo(31);
        quarters.sign(NEXT_DECEMBER, 0, 20);
        quarters.last.put(1, row(1, NEXT_DECEMBER, 90));
        assertThat(trusts(quarters.release(NEXT_DECEMBER))).doesNotContain(id(1));
    }

    @Test
    void aTrustThatMovesToAnotherRegionStaysInItsGroupUntilThe31stOfMarch() {
        quarters.sign(DECEMBER, 0, 20);
        var group = quarters.release(DECEMBER).year().groups().get(id(0));
        quarters.sign(MARCH, 0, 20);
        quarters.release(MARCH);
        quarters.sign(JUNE, 0, 20);
        quarters.last.computeIfPresent(0, (place, row) -> in(row, "Y58"));
        assertThat(quarters.release(JUNE).year().groups()).containsEntry(id(0), group);
        for (var at : List.of(SEPTEMBER, NEXT_DECEMBER)) {
            quarters.sign(at, 0, 20);
            quarters.last.computeIfPresent(0, (place, row) -> in(row, "Y58"));
            quarters.release(at);
        }
        var march = LocalDate.of(2027, 3, 31);
        quarters.sign(march, 0, 20);
        quarters.last.computeIfPresent(0, (place, row) -> in(row, "Y58"));
        assertThat(quarters.release(march).year().groups()).containsEntry(id(0), "south");
    }

    private static SignedReturn in(SignedReturn row, String region) {
        return new SignedReturn(
                row.trust(),
                row.quarterEnd(),
                region,
                row.headcount(),
                null,
                row.services(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void anUnsignedSplitIsNotStatedAndPartOfTheTotal() {
        quarters.sign(DECEMBER, 0, 20);
        var row = row(0, DECEMBER, 30);
        quarters.last.put(
                0,
                new SignedReturn(
                        row.trust(),
                        DECEMBER,
                        row.region(),
                        30,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        var release = quarters.release(DECEMBER);
        assertThat(release.rows().stream().mapToInt(SignedReturn::headcount).sum()).isEqualTo(790);
        assertThat(Taxonomy.people(ReleaseTable.T5, release.rows().getFirst()))
                .containsExactly(Map.entry(SignedReturn.NOT_STATED, 30));
    }
}
