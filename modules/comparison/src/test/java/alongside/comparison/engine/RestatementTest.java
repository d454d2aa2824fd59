package alongside.comparison.engine;

import static alongside.comparison.engine.Panels.DECEMBER;
import static alongside.comparison.engine.Panels.id;
import static alongside.comparison.engine.Quarters.JUNE;
import static alongside.comparison.engine.Quarters.MARCH;
import static alongside.comparison.engine.Quarters.NEXT_DECEMBER;
import static alongside.comparison.engine.Quarters.SEPTEMBER;
import static alongside.comparison.engine.Quarters.england;
import static alongside.comparison.engine.Quarters.headcount;
import static alongside.comparison.engine.Quarters.row;
import static alongside.comparison.engine.Quarters.trusts;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.figures.Merger;
import alongside.comparison.policy.ReleaseTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trusts that begin to count in another way: from when it counts, and that it is no growth. */
class RestatementTest {
    private final Quarters quarters = new Quarters();

    @Test
    void aRestatementCountsFromThe31stOfMarchAndNotInGrowthBefore() {
        var december = LocalDate.of(2025, 9, 30);
        quarters.sign(december, 0, 20);
        quarters.release(december);
        quarters.sign(DECEMBER, 0, 20);
        quarters.last.put(2, row(2, DECEMBER, 60));
        quarters.restated.put(id(2), DECEMBER);
        assertThat(headcount(quarters.release(DECEMBER), id(2))).isEqualTo(32);
        quarters.sign(MARCH, 0, 20);
        quarters.last.put(2, row(2, MARCH, 60));
        assertThat(headcount(quarters.release(MARCH), id(2))).isEqualTo(60);
        quarters.sign(JUNE, 0, 20);
        quarters.last.put(2, row(2, JUNE, 60));
        quarters.release(JUNE);
        quarters.sign(SEPTEMBER, 0, 20);
        quarters.last.put(2, row(2, SEPTEMBER, 60));
        assertThat(quarters.release(SEPTEMBER).base()).hasSize(19).doesNotContainKey(id(2));
    }

    @Test
    void growthOfEnglandLeavesOutWhatIsOnlyCountedAnotherWay() {
        quarters.sign(LocalDate.of(2025, 3, 31), 0, 40);
        var first = quarters.release(LocalDate.of(2025, 3, 31));
        for (var at : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 9, 30), DECEMBER)) {
            quarters.sign(at, 0, 40);
            quarters.release(at);
        }
        quarters.sign(MARCH, 0, 40);
        for (var place = 0; place < 5; place++) {
            quarters.count(place, MARCH, 90);
            quarters.restated.put(id(place), MARCH);
        }
        var march = quarters.release(MARCH);
        assertThat(england(march, ReleaseTable.T1, "england", "headcount"))
                .isGreaterThan(england(first, ReleaseTable.T1, "england", "headcount"));
        assertThat(england(march, ReleaseTable.T10, "old_panel", "headcount"))
                .isEqualTo(england(first, ReleaseTable.T1, "england", "headcount"));
        assertThat(england(march, ReleaseTable.T1, "england", "growth_4_quarters")).isZero();
        assertThat(england(march, ReleaseTable.T10, "england", "index")).isEqualTo(100);
        assertThat(march.report().attempts().getLast().verdict().safe()).isTrue();
    }

    @Test
    void whoDropsOutRestatedAndJoinsAgainIsNoGrowth() {
        quarters.sign(MARCH, 0, 26);
        quarters.release(MARCH);
        quarters.restated.put(id(2), JUNE);
        for (var at : List.of(JUNE, SEPTEMBER, NEXT_DECEMBER)) {
            quarters.sign(at, 0, 26);
            quarters.count(2, at, 60);
            quarters.release(at);
        }
        assertThat(trusts(quarters.published.getLast())).doesNotContain(id(2));
        var march = LocalDate.of(2027, 3, 31);
        quarters.sign(march, 0, 31);
        quarters.count(2, march, 60);
        var joined = quarters.release(march);
        assertThat(joined.joined()).contains(id(2));
        assertThat(joined.base()).doesNotContainKey(id(2)).containsKey(id(3));
    }

    @Test
    void whatARestatedTrustBringsIntoAnotherWaitsForThe31stOfMarchToo() {
        quarters.sign(MARCH, 0, 26);
        quarters.release(MARCH);
        quarters.sign(JUNE, 0, 26);
        quarters.count(3, JUNE, 80);
        quarters.restated.put(id(3), JUNE);
        quarters.release(JUNE);
        quarters.mergers.add(new Merger(id(3), id(2), LocalDate.of(2026, 8, 1)));
        quarters.sign(SEPTEMBER, 0, 26);
        quarters.last.remove(3);
        quarters.count(2, SEPTEMBER, 32 + 80);
        assertThat(headcount(quarters.release(SEPTEMBER), id(2))).isEqualTo(32 + 33);
        var march = LocalDate.of(2027, 3, 31);
        quarters.sign(march, 0, 26);
        quarters.last.remove(3);
        quarters.count(2, march, 32 + 80);
        var next = quarters.release(march);
        assertThat(headcount(next, id(2))).isEqualTo(32 + 80);
        assertThat(next.recounted()).containsOnlyKeys(id(2));
        assertThat(next.base()).doesNotContainKey(id(2));
    }

    @Test
    void aTrustThatWasRestatedBeforeItWentIntoAnotherIsNoGrowthThere() {
        var first = LocalDate.of(2025, 9, 30);
        quarters.sign(first, 0, 26);
        quarters.release(first);
        quarters.sign(DECEMBER, 0, 26);
        quarters.release(DECEMBER);
        quarters.sign(MARCH, 0, 26);
        quarters.count(3, MARCH, 80);
        quarters.restated.put(id(3), MARCH);
        quarters.release(MARCH);
        quarters.mergers.add(new Merger(id(3), id(2), LocalDate.of(2026, 5, 1)));
        for (var at : List.of(JUNE, SEPTEMBER)) {
            quarters.sign(at, 0, 26);
            quarters.last.remove(3);
            quarters.count(2, at, 32 + 80);
            quarters.release(at);
        }
        assertThat(quarters.published.getLast().base()).doesNotContainKey(id(2)).containsKey(id(4));
    }

    @Test
    void growthThatRoundingLeavesWhollyOpenIsHidden() {
        quarters.sign(DECEMBER, 0, 12);
        for (var place = 0; place < 12; place++) {
            quarters.count(place, DECEMBER, 9);
        }
        var first = quarters.release(DECEMBER);
        assertThat(england(first, ReleaseTable.T1, "england", "headcount")).isEqualTo(100);
        for (var place = 0; place < 12; place++) {
            quarters.count(place, MARCH, 10);
        }
        var growth =
                quarters.release(MARCH)
                        .release()
                        .cell(ReleaseTable.T1, "england", "growth_since_first")
                        .orElseThrow();
        assertThat(growth.isHidden()).isTrue();
    }
}
