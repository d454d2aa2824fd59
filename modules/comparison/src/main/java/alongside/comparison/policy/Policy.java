package alongside.comparison.policy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Set;

/**
 * The numbers of disclosure control. They are public: a rule that is only safe while nobody knows
 * it is not safe.
 *
 * @param version counts up with each change
 * @param leastContributors Trusts without which there is no release
 * @param leastBehind Trusts with a value that is not 0 behind each cell
 * @param leastInQuartiles Trusts behind quartiles
 * @param leastInBand Trusts in a growth band that is shown
 * @param leastJoiners Trusts that join a panel together
 * @param londonApartFrom contributors at the first release from which London is a group of its own
 * @param smallBelow headcount under which a Trust counts in sums only
 * @param restPercent what is left without the two largest, in percent of the largest, at least
 * @param topTwoPercent what the two largest may be of the total, in percent, at most
 * @param shieldPercent what an interval must leave open, in percent of a Trust's value
 * @param growthOfBound how much the largest Trust of a cell may grow in a panel year, in percent,
 *     before its rounding base is too small
 * @param slackOfServices what a service category's total has over contributors and largest Trust
 * @param headcountBase rounding base of the headcount of England
 * @param headcountOffset whether it carries a secret constant, so that roundings cannot be averaged
 * @param servicesBase smallest rounding base of service categories
 * @param rolesBase smallest rounding base of role levels and bands
 * @param coverageBase rounding base of coverage
 * @param quartileStep percentage points that quartiles are rounded to
 * @param growthSteps percentage points that growth of a group may be rounded to
 * @param mostMargin percentage points of margin from which growth of published counts is not shown
 * @param carries quarters that a value signed last is carried
 * @param leastValues values an attacker must leave for a count of 1 to 7, with little knowledge
 * @param leastValuesColluding the same for two colluding Trusts
 * @param leastValuesAll the same for one who knows all other Trusts
 * @param hiddenReaches what a hidden cell could be, at least
 * @param educationBase rounding base of what Peer Education Programmes did
 * @param education whether Trusts return what their Peer Education Programmes did
 * @param withholding what is left out, step by step, until the attacker fails
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Policy(
        int version,
        int leastContributors,
        int leastBehind,
        int leastInQuartiles,
        int leastInBand,
        int leastJoiners,
        int londonApartFrom,
        int smallBelow,
        int restPercent,
        int topTwoPercent,
        int shieldPercent,
        int growthOfBound,
        int slackOfServices,
        int headcountBase,
        boolean headcountOffset,
        int servicesBase,
        int rolesBase,
        int coverageBase,
        int quartileStep,
        List<Integer> growthSteps,
        int mostMargin,
        int carries,
        int leastValues,
        int leastValuesColluding,
        int leastValuesAll,
        int hiddenReaches,
        int educationBase,
        boolean education,
        List<Set<ReleaseTable>> withholding) {
    public static final Policy FIRST =
            new Policy(
                    1,
                    10,
                    5,
                    10,
                    3,
                    5,
                    40,
                    20,
                    10,
                    90,
                    20,
                    25,
                    6,
                    100,
                    true,
                    10,
                    20,
                    5,
                    5,
                    List.of(1, 2, 3, 5),
                    10,
                    2,
                    5,
                    3,
                    2,
                    12,
                    20,
                    false,
                    Withholding.ORDER);

    /** The same with all counts of parts rounded to another base. */
    public Policy roundedTo(int base) {
        return with(headcountOffset, base, base);
    }

    /** The same without the secret constant in England's headcount. */
    public Policy withoutOffset() {
        return with(false, servicesBase, rolesBase);
    }

    private Policy with(boolean offset, int services, int roles) {
        return new Policy(
                version,
                leastContributors,
                leastBehind,
                leastInQuartiles,
                leastInBand,
                leastJoiners,
                londonApartFrom,
                smallBelow,
                restPercent,
                topTwoPercent,
                shieldPercent,
                growthOfBound,
                slackOfServices,
                headcountBase,
                offset,
                services,
                roles,
                coverageBase,
                quartileStep,
                growthSteps,
                mostMargin,
                carries,
                leastValues,
                leastValuesColluding,
                leastValuesAll,
                hiddenReaches,
                educationBase,
                education,
                withholding);
    }
}
