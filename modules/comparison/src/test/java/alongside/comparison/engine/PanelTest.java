package alongside.comparison.engine;

import static alongside.comparison.engine.Panels.DECEMBER;
import static alongside.comparison.engine.Panels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.comparison.figures.Merger;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is in a release: what happens when Trusts join, miss a quarter, withdraw, merge or move. */
class PanelTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate NEXT_DECEMBER = LocalDate.of(2026, 12, 31);

    private final List<Candidate> published = new ArrayList<>();
    private final Map<Integer, SignedReturn> last = new HashMap<>();
    private final List<Merger> mergers = new ArrayList<>();
    private final Map<String, LocalDate> restated = new HashMap<>();

    private void sign(LocalDate at, int from, int to) {
        for (var i = from; i < to; i++) {
            last.put(i, row(i, at, 30 + i));
        }
    }

    private static SignedReturn row(int place, LocalDate at, int people) {
        return Panels.row(
                place, at, Map.of("adult_community", people / 2, "crisis", people - people / 2));
    }

    private Candidate release(LocalDate at, Set<String> withdrawn) {
        var frozen =
                new Frozen(
                        at,
                        List.copyOf(last.values()),
                        List.copyOf(mergers),
                        withdrawn,
                        Map.copyOf(restated));
        var candidate = Engine.prepare(Policy.FIRST, 1, frozen, published);
        published.add(candidate);
        return candidate;
    }

    private Candidate release(LocalDate at) {
        return release(at, Set.of());
    }

    private static List<String> trusts(Candidate candidate) {
        return candidate.rows().stream().map(SignedReturn::trust).toList();
    }

    @Test
    void thereIsNoReleaseOfFewerThanTenTrusts() {
        sign(DECEMBER, 0, 9);
        assertThatThrownBy(() -> release(DECEMBER))
                .isInstanceOf(Engine.NoRelease.class)
                .hasMessageContaining("at least 10 Trusts")
                .hasMessageContaining("there are 9");
    }

    @Test
    void trustsJoinOnThe31stOfMarchAtLeastFiveTogether() {
        sign(DECEMBER, 0, 20);
        release(DECEMBER);
        sign(MARCH, 0, 24);
        assertThat(trusts(release(MARCH))).hasSize(20);
        sign(JUNE, 0, 30);
        assertThat(trusts(release(JUNE))).hasSize(20);
    }

    @Test
    void fiveWhoComeTogetherAreIn() {
        sign(DECEMBER, 0, 20);
        release(DECEMBER);
        sign(MARCH, 0, 25);
        var release = release(MARCH);
        assertThat(trusts(release)).hasSize(25);
        assertThat(release.report().joined()).isEqualTo(5);
        assertThat(release.release().cell(ReleaseTable.T10, "old_panel", "headcount")).isPresent();
        assertThat(release.release().cell(ReleaseTable.T10, "new_panel", "headcount")).isPresent();
    }

    @Test
    void aMissedSignatureIsCarriedTwice() {
        sign(DECEMBER, 0, 20);
        release(DECEMBER);
        sign(MARCH, 1, 20);
        assertThat(release(MARCH).report().carried()).isEqualTo(1);
        sign(JUNE, 1, 20);
        assertThat(trusts(release(JUNE))).contains(id(0));
        sign(SEPTEMBER, 1, 20);
        var third = release(SEPTEMBER);
        assertThat(trusts(third)).hasSize(19).doesNotContain(id(0));
        assertThat(third.report().left()).isEqualTo(1);
    }

    @Test
    void whoeverWithdrawsIsInNoFigureOfTheNextRelease() {
        sign(DECEMBER, 0, 20);
        release(DECEMBER);
        sign(MARCH, 0, 20);
        var next = release(MARCH, Set.of(id(3)));
        assertThat(trusts(next)).hasSize(19).doesNotContain(id(3));
        assertThat(next.release().contributors()).isEqualTo(19);
    }

    @Test
    void twoTrustsOfThePanelThatMergeAreOneAndGrowFromBoth() {
        sign(DECEMBER, 0, 20);
        release(DECEMBER);
        sign(MARCH, 0, 20);
        release(MARCH);
        last.remove(0);
        mergers.add(new Merger(id(0), id(1), LocalDate.of(2026, 5, 1)));
        sign(JUNE, 1, 20);
        last.put(1, row(1, JUNE, 61));
        var merged = release(JUNE);
        assertThat(trusts(merged)).hasSize(19).doesNotContain(id(0));
        assertThat(merged.report().left()).isZero();
        sign(SEPTEMBER, 2, 20);
        last.put(1, row(1, SEPTEMBER, 61));
        release(SEPTEMBER);
        sign(NEXT_DECEMBER, 2, 20);
        last.put(1, row(1, NEXT_DECEMBER, 61));
        assertThat(release(NEXT_DECEMBER).base()).containsEntry(id(1), List.of(id(0), id(1)));
    }

    @Test
    void aTrustThatHasNotSignedSinceAMergerCountsWhatBothSignedBefore() {
        sign(DECEMBER, 0, 20);
        release(DECEMBER);
        sign(MARCH, 0, 20);
        release(MARCH);
        last.remove(0);
        mergers.add(new Merger(id(0), id(1), LocalDate.of(2026, 5, 1)));
        sign(JUNE, 2, 20);
        assertThat(headcount(release(JUNE), id(1))).isEqualTo(61);
        sign(SEPTEMBER, 2, 20);
        assertThat(headcount(release(SEPTEMBER), id(1))).isEqualTo(61);
        sign(NEXT_DECEMBER, 2, 20);
        last.put(1, row(1, NEXT_DECEMBER, 66));
        assertThat(headcount(release(NEXT_DECEMBER), id(1))).isEqualTo(66);
    }

    @Test
    void aMergerThatMakesATrustTooLargeForTheBaseDoublesIt() {
        sign(DECEMBER, 0, 20);
        last.put(0, row(0, DECEMBER, 130));
        last.put(1, row(1, DECEMBER, 135));
        assertThat(rounding(release(DECEMBER))).isEqualTo("100");
        mergers.add(new Merger(id(0), id(1), LocalDate.of(2026, 2, 1)));
        sign(MARCH, 2, 20);
        last.remove(0);
        last.put(1, row(1, MARCH, 265));
        assertThat(rounding(release(MARCH))).isEqualTo("200");
        sign(JUNE, 2, 20);
        last.put(1, row(1, JUNE, 265));
        assertThat(rounding(release(JUNE))).isEqualTo("200");
    }

    private static String rounding(Candidate candidate) {
        var cell = candidate.release().cell(ReleaseTable.T1, "england", "headcount").orElseThrow();
        return String.valueOf(cell.rounding());
    }

    @Test
    void aMergerWithATrustOutsideWaitsUntilThe31stOfMarch() {
        sign(DECEMBER, 0, 20);
        release(DECEMBER);
        sign(MARCH, 0, 20);
        release(MARCH);
        mergers.add(new Merger("trust_outside001", id(1), LocalDate.of(2026, 5, 1)));
        sign(JUNE, 0, 20);
        last.put(1, row(1, JUNE, 90));
        assertThat(headcount(release(JUNE), id(1))).isEqualTo(31);
        sign(SEPTEMBER, 0, 20);
        last.put(1, row(1, SEPTEMBER, 90));
        assertThat(headcount(release(SEPTEMBER), id(1))).isEqualTo(31);
        sign(NEXT_DECEMBER, 0, 20);
        last.put(1, row(1, NEXT_DECEMBER, 90));
        assertThat(trusts(release(NEXT_DECEMBER))).doesNotContain(id(1));
    }

    @Test
    void aRestatementCountsFromThe31stOfMarchAndNotInGrowthBefore() {
        var december = LocalDate.of(2025, 9, 30);
        sign(december, 0, 20);
        release(december);
        sign(DECEMBER, 0, 20);
        last.put(2, row(2, DECEMBER, 60));
        restated.put(id(2), DECEMBER);
        assertThat(headcount(release(DECEMBER), id(2))).isEqualTo(32);
        sign(MARCH, 0, 20);
        last.put(2, row(2, MARCH, 60));
        assertThat(headcount(release(MARCH), id(2))).isEqualTo(60);
        sign(JUNE, 0, 20);
        last.put(2, row(2, JUNE, 60));
        release(JUNE);
        sign(SEPTEMBER, 0, 20);
        last.put(2, row(2, SEPTEMBER, 60));
        assertThat(release(SEPTEMBER).base()).hasSize(19).doesNotContainKey(id(2));
    }

    /** Enough that England's headcount, rounded to 100, shows it. */
    private void count(int place, LocalDate at, int people) {
        last.put(place, row(place, at, people));
    }

    @Test
    void growthOfEnglandLeavesOutWhatIsOnlyCountedAnotherWay() {
        sign(LocalDate.of(2025, 3, 31), 0, 40);
        var first = release(LocalDate.of(2025, 3, 31));
        for (var at : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 9, 30), DECEMBER)) {
            sign(at, 0, 40);
            release(at);
        }
        sign(MARCH, 0, 40);
        for (var place = 0; place < 5; place++) {
            count(place, MARCH, 90);
            restated.put(id(place), MARCH);
        }
        var march = release(MARCH);
        assertThat(england(march, ReleaseTable.T1, "england", "headcount"))
                .isGreaterThan(england(first, ReleaseTable.T1, "england", "headcount"));
        assertThat(england(march, ReleaseTable.T10, "old_panel", "headcount"))
                .isEqualTo(england(first, ReleaseTable.T1, "england", "headcount"));
        assertThat(england(march, ReleaseTable.T1, "england", "growth_4_quarters")).isZero();
        assertThat(england(march, ReleaseTable.T10, "england", "index")).isEqualTo(100);
        assertThat(march.report().attempts().getLast().verdict().safe()).isTrue();
    }

    private static long england(
            Candidate candidate, ReleaseTable table, String row, String figure) {
        return Long.parseLong(
                String.valueOf(candidate.release().cell(table, row, figure).orElseThrow().value()));
    }

    @Test
    void whoDropsOutRestatedAndJoinsAgainIsNoGrowth() {
        sign(MARCH, 0, 26);
        release(MARCH);
        restated.put(id(2), JUNE);
        for (var at : List.of(JUNE, SEPTEMBER, NEXT_DECEMBER)) {
            sign(at, 0, 26);
            count(2, at, 60);
            release(at);
        }
        assertThat(trusts(published.getLast())).doesNotContain(id(2));
        var march = LocalDate.of(2027, 3, 31);
        sign(march, 0, 31);
        count(2, march, 60);
        var joined = release(march);
        assertThat(joined.joined()).contains(id(2));
        assertThat(joined.base()).doesNotContainKey(id(2)).containsKey(id(3));
    }

    @Test
    void whatARestatedTrustBringsIntoAnotherWaitsForThe31stOfMarchToo() {
        sign(MARCH, 0, 26);
        release(MARCH);
        sign(JUNE, 0, 26);
        count(3, JUNE, 80);
        restated.put(id(3), JUNE);
        release(JUNE);
        mergers.add(new Merger(id(3), id(2), LocalDate.of(2026, 8, 1)));
        sign(SEPTEMBER, 0, 26);
        last.remove(3);
        count(2, SEPTEMBER, 32 + 80);
        assertThat(headcount(release(SEPTEMBER), id(2))).isEqualTo(32 + 33);
        var march = LocalDate.of(2027, 3, 31);
        sign(march, 0, 26);
        last.remove(3);
        count(2, march, 32 + 80);
        var next = release(march);
        assertThat(headcount(next, id(2))).isEqualTo(32 + 80);
        assertThat(next.recounted()).containsOnlyKeys(id(2));
        assertThat(next.base()).doesNotContainKey(id(2));
    }

    @Test
    void aTrustThatWasRestatedBeforeItWentIntoAnotherIsNoGrowthThere() {
        var first = LocalDate.of(2025, 9, 30);
        sign(first, 0, 26);
        release(first);
        sign(DECEMBER, 0, 26);
        release(DECEMBER);
        sign(MARCH, 0, 26);
        count(3, MARCH, 80);
        restated.put(id(3), MARCH);
        release(MARCH);
        mergers.add(new Merger(id(3), id(2), LocalDate.of(2026, 5, 1)));
        for (var at : List.of(JUNE, SEPTEMBER)) {
            sign(at, 0, 26);
            last.remove(3);
            count(2, at, 32 + 80);
            release(at);
        }
        assertThat(published.getLast().base()).doesNotContainKey(id(2)).containsKey(id(4));
    }

    @Test
    void growthThatRoundingLeavesWhollyOpenIsHidden() {
        sign(DECEMBER, 0, 12);
        for (var place = 0; place < 12; place++) {
            count(place, DECEMBER, 9);
        }
        var first = release(DECEMBER);
        assertThat(england(first, ReleaseTable.T1, "england", "headcount")).isEqualTo(100);
        for (var place = 0; place < 12; place++) {
            count(place, MARCH, 10);
        }
        var growth =
                release(MARCH)
                        .release()
                        .cell(ReleaseTable.T1, "england", "growth_since_first")
                        .orElseThrow();
        assertThat(growth.isHidden()).isTrue();
    }

    @Test
    void aTrustThatMovesToAnotherRegionStaysInItsGroupUntilThe31stOfMarch() {
        sign(DECEMBER, 0, 20);
        var group = release(DECEMBER).year().groups().get(id(0));
        sign(MARCH, 0, 20);
        release(MARCH);
        sign(JUNE, 0, 20);
        last.computeIfPresent(0, (place, row) -> in(row, "Y58"));
        assertThat(release(JUNE).year().groups()).containsEntry(id(0), group);
        for (var at : List.of(SEPTEMBER, NEXT_DECEMBER)) {
            sign(at, 0, 20);
            last.computeIfPresent(0, (place, row) -> in(row, "Y58"));
            release(at);
        }
        var march = LocalDate.of(2027, 3, 31);
        sign(march, 0, 20);
        last.computeIfPresent(0, (place, row) -> in(row, "Y58"));
        assertThat(release(march).year().groups()).containsEntry(id(0), "south");
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

    private static int headcount(Candidate candidate, String trust) {
        return candidate.rows().stream()
                .filter(row -> row.trust().equals(trust))
                .findFirst()
                .orElseThrow()
                .headcount();
    }

    @Test
    void anUnsignedSplitIsNotStatedAndPartOfTheTotal() {
        sign(DECEMBER, 0, 20);
        var row = row(0, DECEMBER, 30);
        last.put(
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
        var release = release(DECEMBER);
        assertThat(release.rows().stream().mapToInt(SignedReturn::headcount).sum()).isEqualTo(790);
        assertThat(Taxonomy.people(ReleaseTable.T5, release.rows().getFirst()))
                .containsExactly(Map.entry(SignedReturn.NOT_STATED, 30));
    }
}
