package alongside.comparison.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.policy.GrowthBand;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.RegionGroup;
import alongside.comparison.policy.ReleaseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Policy POLICY = Policy.FIRST;

    @Test
    void aCellOfFiveTrustsPassesIfNoTwoAreMostOfIt() {
        assertThat(new Dominance(List.of(27, 45, 60, 12, 9)).passes(POLICY)).isTrue();
        assertThat(new Dominance(List.of(80, 27, 4, 1, 1)).passes(POLICY)).isFalse();
    }

    @Test
    void twoTrustsMayNotBeMoreThanNineTenths() {
        assertThat(new Dominance(List.of(45, 45, 5, 5)).passes(POLICY)).isTrue();
        assertThat(new Dominance(List.of(46, 45, 5, 5)).passes(POLICY)).isFalse();
    }

    @Test
    void onlyTrustsWithSomebodyContribute() {
        assertThat(new Dominance(List.of(3, 0, 4, 0)).contributors()).isEqualTo(2);
    }

    @Test
    void growthOfAGroupIsRoundedByTheShareOfItsLargestTrust() {
        assertThat(Growths.step(POLICY, 2_100, 105)).hasValue(2);
        assertThat(Growths.step(POLICY, 300, 90)).isEmpty();
        assertThat(Growths.step(POLICY, 4_200, 105)).hasValue(1);
    }

    @Test
    void growthGoesToTheNearestStepAndHalvesGoUp() {
        assertThat(Growths.percent(1_000, 1_110, 2)).isEqualTo(12);
        assertThat(Growths.percent(1_000, 1_109, 2)).isEqualTo(10);
        assertThat(Growths.percent(1_000, 890, 2)).isEqualTo(-10);
        assertThat(Growths.percent(1_000, 889, 2)).isEqualTo(-12);
    }

    @Test
    void bandsBeginWhereTheyAreFixed() {
        assertThat(GrowthBand.of(100, 94)).isEqualTo(GrowthBand.SHRINKING);
        assertThat(GrowthBand.of(100, 95)).isEqualTo(GrowthBand.STEADY);
        assertThat(GrowthBand.of(100, 105)).isEqualTo(GrowthBand.GROWING);
        assertThat(GrowthBand.of(100, 115)).isEqualTo(GrowthBand.GROWING_FAST);
        assertThat(GrowthBand.of(100, 130)).isEqualTo(GrowthBand.GROWING_VERY_FAST);
    }

    @Test
    void halfABaseIsAFifthOfTheLargestTrustOrTheBaseDoubles() {
        assertThat(Rounding.base(POLICY, 10, 25)).isEqualTo(10);
        assertThat(Rounding.base(POLICY, 10, 26)).isEqualTo(20);
        assertThat(Rounding.base(POLICY, 10, 90)).isEqualTo(40);
    }

    @Test
    void roundingIsToTheNearestAndHalvesGoUp() {
        assertThat(Rounding.nearest(14, 10)).isEqualTo(10);
        assertThat(Rounding.nearest(15, 10)).isEqualTo(20);
        assertThat(Rounding.nearest(12, 5)).isEqualTo(10);
        assertThat(Rounding.nearest(13, 5)).isEqualTo(15);
    }

    @Test
    void aServiceOfOnePersonInEachTrustIsNeverShown() {
        var trusts = new ArrayList<Integer>();
        for (var people = 12; people <= 14; people++) {
            trusts.clear();
            trusts.addAll(java.util.Collections.nCopies(12, 1));
            trusts.set(0, 1 + people - 12);
            var services = Panels.parts(trusts, "perinatal").counts(ReleaseTable.T5, 10_000);
            assertThat(cell(services, "perinatal")).isTrue();
        }
    }

    @Test
    void aServiceWithPeopleToSpareIsShown() {
        var services =
                Panels.parts(List.of(4, 4, 3, 3, 3, 3, 3), "perinatal")
                        .counts(ReleaseTable.T5, 10_000);
        assertThat(cell(services, "perinatal")).isFalse();
    }

    private static boolean cell(Built built, String row) {
        return built.published().cell(row, "headcount").orElseThrow().isHidden();
    }

    @Test
    void aRowWithNobodyLooksLikeOneWithAFew() {
        var services =
                Panels.parts(List.of(4, 4, 3, 3, 3, 3, 3), "perinatal")
                        .counts(ReleaseTable.T5, 10_000);
        var cells = services.published().cells().stream().filter(c -> c.isHidden()).toList();
        assertThat(cells).isNotEmpty();
        assertThat(cells.stream().map(c -> List.of(c.figure(), "" + c.value() + c.rounding())))
                .containsOnly(List.of("headcount", "nullnull"));
    }

    @Test
    void moreCellsAreHiddenUntilAHiddenOneCanBeTwelve() {
        var shown = Map.of("a", 95L, "b", 45L, "c", 15L);
        assertThat(Hiding.more(shown, 200, 12)).isEmpty();
        assertThat(Hiding.more(shown, 160, 12)).containsExactly("c");
        assertThat(Hiding.more(shown, 130, 12)).containsExactly("b");
        assertThat(Hiding.more(shown, 1, 12)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void noGroupIsOneRegionButLondonWhereThereAreEnoughTrusts() {
        var regions = List.of("Y56", "Y58", "Y59", "Y60", "Y61", "Y62", "Y63");
        assertThat(regions.stream().map(r -> RegionGroup.of(r, true)).distinct()).hasSize(4);
        assertThat(regions.stream().map(r -> RegionGroup.of(r, false)).distinct())
                .containsExactly(
                        RegionGroup.SOUTH, RegionGroup.MIDLANDS_AND_EAST, RegionGroup.NORTH);
    }

    /** No table has a row of a region, whatever is added to or taken from each other. */
    @Test
    void noTableButTheGroupsIsSplitByWhereTrustsAre() {
        var history = Panels.usual(44, 3, 6);
        for (var candidate : history) {
            for (var table : candidate.release().tables()) {
                var rows = table.cells().stream().map(c -> c.row()).distinct().toList();
                var groups = Arrays.stream(RegionGroup.values()).map(RegionGroup::key).toList();
                if (table.table() == ReleaseTable.T2) {
                    assertThat(groups).containsAll(rows);
                    assertThat(table.cells().stream().map(c -> c.figure())).containsOnly("growth");
                } else {
                    assertThat(rows).doesNotContainAnyElementsOf(groups);
                }
            }
        }
        assertThat(Set.copyOf(history.stream().map(c -> c.year().groups().size()).toList()))
                .isNotEmpty();
    }
}
