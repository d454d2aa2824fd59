package alongside.comparison.policies;

import alongside.portal.ui.Words;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * A number of the policy that an operator may change, within limits. None may protect less than the
 * policy that the method was tested with; the rest of a policy belongs to the program.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum PolicyNumber {
    LEAST_CONTRIBUTORS(
            Group.TRUSTS,
            "Trusts that a release needs",
            v -> v.policy().leastContributors(),
            Limits.of(10, 60)),
    LEAST_JOINERS(
            Group.TRUSTS,
            "Trusts that must join together on 31 March",
            v -> v.policy().leastJoiners(),
            Limits.of(5, 20)),
    SMALL_BELOW(
            Group.TRUSTS,
            "People under which a Trust is in sums only",
            v -> v.policy().smallBelow(),
            Limits.of(20, 60)),
    CARRIES(
            Group.TRUSTS,
            "Quarters that the last signed figures stand in for a missed signature",
            v -> v.policy().carries(),
            Limits.of(0, 2)),
    WEEKS_TO_FREEZE(
            Group.TRUSTS,
            "Weeks that Trusts have to sign after a quarter",
            PolicyVersion::weeksToFreeze,
            Limits.of(1, 12)),

    LEAST_BEHIND(
            Group.FIGURES,
            "Trusts behind each cell",
            v -> v.policy().leastBehind(),
            Limits.of(5, 20)),
    LEAST_IN_QUARTILES(
            Group.FIGURES,
            "Trusts behind quartiles",
            v -> v.policy().leastInQuartiles(),
            Limits.of(10, 40)),
    LEAST_IN_BAND(
            Group.FIGURES,
            "Trusts in a growth band that is shown",
            v -> v.policy().leastInBand(),
            Limits.of(3, 10)),
    REST_PERCENT(
            Group.FIGURES,
            "Percent of the largest Trust that a cell needs without the 2 largest",
            v -> v.policy().restPercent(),
            Limits.of(10, 100)),
    TOP_TWO_PERCENT(
            Group.FIGURES,
            "Percent of a cell that the 2 largest Trusts may be",
            v -> v.policy().topTwoPercent(),
            Limits.of(50, 90)),
    SLACK_OF_SERVICES(
            Group.FIGURES,
            "People that a service category needs beyond 1 in each Trust and its largest Trust",
            v -> v.policy().slackOfServices(),
            Limits.of(6, 30)),

    HEADCOUNT_BASE(
            Group.ROUNDING,
            "People that England’s headcount is rounded to",
            v -> v.policy().headcountBase(),
            Limits.of(100, 1_000).by(100)),
    SERVICES_BASE(
            Group.ROUNDING,
            "People that service categories are rounded to",
            v -> v.policy().servicesBase(),
            Limits.of(10, 100).by(10)),
    ROLES_BASE(
            Group.ROUNDING,
            "People that role levels and bands are rounded to",
            v -> v.policy().rolesBase(),
            Limits.of(20, 100).by(10)),
    COVERAGE_BASE(
            Group.ROUNDING,
            "Trusts that coverage is rounded to",
            v -> v.policy().coverageBase(),
            Limits.of(5, 20).by(5)),
    QUARTILE_STEP(
            Group.ROUNDING,
            "Percentage points that quartiles are rounded to",
            v -> v.policy().quartileStep(),
            Limits.of(5, 20).by(5)),
    GROWTH_OF_BOUND(
            Group.ROUNDING,
            "Percent that the largest Trust of a cell may grow in a year before its cell is hidden",
            v -> v.policy().growthOfBound(),
            Limits.of(25, 100)),
    MOST_MARGIN(
            Group.ROUNDING,
            "Percentage points of margin from which growth of a category is not shown",
            v -> v.policy().mostMargin(),
            Limits.of(1, 10)),

    SHIELD_PERCENT(
            Group.ATTACK,
            "Percent of a Trust that rounding, and an attack, must leave open",
            v -> v.policy().shieldPercent(),
            Limits.of(20, 50)),
    LEAST_VALUES(
            Group.ATTACK,
            "Values left open of a count of 1 to 7 (K0 to K3)",
            v -> v.policy().leastValues(),
            Limits.of(5, 20)),
    LEAST_VALUES_COLLUDING(
            Group.ATTACK,
            "The same, for 2 Trusts together (K4 and K5)",
            v -> v.policy().leastValuesColluding(),
            Limits.of(3, 20)),
    LEAST_VALUES_ALL(
            Group.ATTACK,
            "The same, for all other Trusts together (K6)",
            v -> v.policy().leastValuesAll(),
            Limits.of(2, 20)),
    HIDDEN_REACHES(
            Group.ATTACK,
            "What a hidden cell must be able to be, at least",
            v -> v.policy().hiddenReaches(),
            Limits.of(12, 60));

    /** What a number is about. */
    public enum Group {
        TRUSTS("Trusts"),
        FIGURES("What stands behind a figure"),
        ROUNDING("Rounding"),
        ATTACK("What an attack must leave open");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public List<PolicyNumber> numbers() {
            return Arrays.stream(PolicyNumber.values()).filter(n -> n.group == this).toList();
        }
    }

    /** Whole numbers from one to another, or only the multiples of a step. */
    private record Limits(int from, int to, int step) {
        static Limits of(int from, int to) {
            return new Limits(from, to, 1);
        }

        Limits by(int step) {
            return new Limits(from, to, step);
        }
    }

    private final Group group;
    private final String label;
    private final ToIntFunction<PolicyVersion> value;
    private final Limits limits;

    PolicyNumber(Group group, String label, ToIntFunction<PolicyVersion> value, Limits limits) {
        this.group = group;
        this.label = label;
        this.value = value;
        this.limits = limits;
    }

    public String label() {
        return label;
    }

    /** The number as policies and the API write it, for example {@code least_behind}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PolicyNumber> of(String key) {
        return Arrays.stream(values()).filter(number -> number.key().equals(key)).findFirst();
    }

    public int in(PolicyVersion version) {
        return value.applyAsInt(version);
    }

    /** In words: {@code From 10 to 100, in steps of 10}. */
    public String range() {
        return "From "
                + Words.number(limits.from)
                + " to "
                + Words.number(limits.to)
                + (limits.step == 1 ? "" : ", in steps of " + limits.step);
    }

    /** What was typed; empty if it is no number within the limits. */
    OptionalInt read(String typed) {
        if (!typed.matches("[0-9]{1,5}")) {
            return OptionalInt.empty();
        }
        var number = Integer.parseInt(typed);
        return number >= limits.from && number <= limits.to && number % limits.step == 0
                ? OptionalInt.of(number)
                : OptionalInt.empty();
    }
}
