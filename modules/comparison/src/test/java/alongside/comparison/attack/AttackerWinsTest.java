package alongside.comparison.attack;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Panels;
import alongside.comparison.engine.Rule;
import alongside.comparison.histories.Settings;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With a rule switched off the attacker must win: an attacker that never wins proves nothing. */
class AttackerWinsTest {
    private static final int HISTORIES = 4;

    private static List<Finding> findings(Settings settings, Policy policy, Rule... off) {
        var rules = EnumSet.of(Rule.WITHHOLDING, off);
        var found = new ArrayList<Finding>();
        for (var seed = 0; seed < HISTORIES; seed++) {
            for (var candidate : Panels.published(settings, seed, policy, rules)) {
                found.addAll(verdict(candidate).findings());
            }
        }
        return found;
    }

    private static Verdict verdict(Candidate candidate) {
        return candidate.report().attempts().getLast().verdict();
    }

    private static Set<Knowledge> who(List<Finding> findings) {
        var who = EnumSet.noneOf(Knowledge.class);
        findings.forEach(finding -> who.add(finding.knowledge()));
        return who;
    }

    @Test
    void withEveryRuleOnHeDoesNot() {
        for (var candidate : Panels.usual(30, 1, 8)) {
            assertThat(verdict(candidate).findings()).isEmpty();
        }
    }

    @Test
    void whereCountsAreRoundedToFive() {
        var found = findings(Settings.usual(24).over(4), Policy.FIRST.roundedTo(5), Rule.BASES);
        assertThat(who(found)).contains(Knowledge.K6);
    }

    @Test
    void whereGrowthOfGroupsHasADecimal() {
        var found = findings(Settings.usual(30).over(6), Policy.FIRST, Rule.GROUPS);
        assertThat(who(found)).contains(Knowledge.K6);
    }

    @Test
    void whereOneTrustIsMissingInSomeTables() {
        var found = findings(Settings.usual(24).over(2), Policy.FIRST, Rule.PANEL);
        assertThat(who(found)).contains(Knowledge.K1, Knowledge.K6);
    }

    @Test
    void whereNothingIsWithheld() {
        var found = findings(Settings.usual(30), Policy.FIRST);
        assertThat(who(found)).contains(Knowledge.K6);
        assertThat(found.stream().map(Finding::table)).containsNull();
    }

    @Test
    void whereServicesHaveNobodyToSpare() {
        var found = findings(Settings.usual(20).over(4), Policy.FIRST, Rule.SERVICES);
        assertThat(found)
                .anySatisfy(finding -> {
                    assertThat(finding.table()).isEqualTo(ReleaseTable.T5);
                    assertThat(finding.knowledge()).isIn(Knowledge.K3, Knowledge.K5);
                });
    }

    @Test
    void whereFewTrustsAreBehindACell() {
        var found = findings(Settings.usual(14).over(2), Policy.FIRST, Rule.CONTRIBUTORS);
        assertThat(found)
                .anySatisfy(finding -> {
                    assertThat(finding.knowledge()).isEqualTo(Knowledge.K1);
                    assertThat(finding.row()).isNotNull();
                });
    }

    @Test
    void whereOneTrustIsMostOfACell() {
        var releases = Panels.dominated(Set.of(Rule.WITHHOLDING, Rule.DOMINANCE));
        assertThat(releases.getLast().release().cell(ReleaseTable.T5, "forensic", "headcount"))
                .hasValueSatisfying(cell -> assertThat(cell.isHidden()).isFalse());
        assertThat(verdict(releases.getLast()).findings())
                .anySatisfy(finding -> assertThat(finding.row()).isEqualTo("forensic"));
        assertThat(
                        Panels.dominated(Set.of())
                                .getLast()
                                .release()
                                .cell(ReleaseTable.T5, "forensic", "headcount"))
                .hasValueSatisfying(cell -> assertThat(cell.isHidden()).isTrue());
    }

    /** Twelve roundings of a Trust that hardly moves are averaged if there is no secret offset. */
    @Test
    void whereTheHeadlineCarriesNoOffset() {
        assertThat(who(slow(Policy.FIRST.withoutOffset()))).contains(Knowledge.K7);
        assertThat(who(slow(Policy.FIRST))).doesNotContain(Knowledge.K7);
    }

    private static List<Finding> slow(Policy policy) {
        return verdict(Panels.slow(12, policy, Set.of(Rule.WITHHOLDING)).getLast()).findings();
    }
}
