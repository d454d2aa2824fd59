package alongside.comparison.releases;

import alongside.comparison.policy.GrowthBand;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.RegionGroup;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a measure is made, in the numbers of one version of the policy.
 *
 * @param what what the measure is
 * @param how how it is computed from what Trusts signed
 * @param exactness how exact it is
 */
public record MethodText(Method method, int policy, String what, String how, String exactness) {

    public static MethodText of(Method method, Policy policy) {
        return new MethodText(
                method, policy.version(), what(method), how(method, policy), exact(method, policy));
    }

    /** Why a cell can be hidden, in general: no page and no file says which of them it was. */
    public static List<String> reasons(Policy policy) {
        return List.of(
                "fewer than "
                        + policy.leastBehind()
                        + " Trusts have a value that is not 0, or for quartiles fewer than "
                        + policy.leastInQuartiles()
                        + " Trusts can be counted",
                "1 or 2 Trusts make up most of it",
                "it is about few people, or about nobody: a count below what it is rounded to is hidden, and 0 is such a count",
                "it is computed from a figure that is hidden",
                "it would give another hidden figure away by adding up or taking away",
                "it would be too inexact to mean anything",
                "there is nothing that it could be compared with, such as in the first year");
    }

    /** Why a whole table can be missing, in general. */
    public static List<String> gaps() {
        return List.of(
                "it is published for 31 March only",
                "too few Trusts signed the figures that it needs",
                "a test showed that with it somebody could work out a figure of a Trust or of a few people; then the whole table is left out until the next 31 March",
                "nobody collects what it needs yet");
    }

    private static String what(Method method) {
        return switch (method) {
            case HEADCOUNT ->
                    "People with at least 1 assignment as a peer support worker on the last day of the quarter, in all Trusts that take part. Each person counts once in each Trust. Bank work, and people whom a partner employs, are left out.";
            case WTE ->
                    "Whole-time equivalents divided by people: how much of a full-time week a peer support worker is contracted for, on average in England.";
            case CONTRIBUTORS -> "How many Trusts are in the figures of the release.";
            case GROWTH ->
                    "How much the headcount of England has changed over 4 quarters, and since the first release.";
            case SERIES ->
                    "The headcount of England beside that of the first release, which is 100.";
            case GROWTH_BY_GROUP ->
                    "How much the headcount of a group of regions has changed over 4 quarters. Groups are "
                            + Arrays.stream(RegionGroup.values())
                                    .map(RegionGroup::label)
                                    .collect(Collectors.joining(", "))
                            + ". The 7 regions themselves are never published, because one of them has only 4 Trusts.";
            case GROWTH_BANDS ->
                    "How many Trusts are in each of 5 bands of growth over 4 quarters: "
                            + Arrays.stream(GrowthBand.values())
                                    .map(band ->
                                            band.label().toLowerCase(java.util.Locale.UK)
                                                    + " ("
                                                    + band.range()
                                                    + ")")
                                    .collect(Collectors.joining(", "))
                            + ".";
            case GROWTH_QUARTILES ->
                    "The growth over 4 quarters that a quarter of Trusts, half of them, and 3 quarters of them do not exceed.";
            case SERVICES ->
                    "People by the national category of the service in which they work most hours.";
            case ROLES_AND_BANDS ->
                    "People by the national level of their role, and by their Agenda for Change band.";
            case TURNOVER -> "Leavers of 12 months in percent of the average headcount of a Trust.";
            case STABILITY ->
                    "People who were in post 12 months ago and still are, in percent of all who were in post 12 months ago.";
            case VACANCY -> "Funded WTE that nobody works, in percent of funded WTE.";
            case COVERAGE ->
                    "How many Trusts have at least 1 peer support worker in each national service category.";
            case EDUCATION ->
                    "Cohorts of Peer Education Programmes, their graduates, and graduates who were offered employment.";
        };
    }

    private static String how(Method method, Policy policy) {
        return switch (method) {
            case HEADCOUNT ->
                    "It is the sum of what Trusts signed. The same Trusts are in it from 31 March for 4 quarters. New Trusts come in on 31 March, at least "
                            + policy.leastJoiners()
                            + " together. If a Trust has not signed, the figure that it signed last is used, "
                            + policy.carries()
                            + " times at most. A Trust that withdraws leaves the next release.";
            case WTE -> "The sum of WTE that Trusts signed, divided by the sum of people.";
            case CONTRIBUTORS ->
                    "A release needs at least " + policy.leastContributors() + " Trusts.";
            case GROWTH -> "It is computed from the published headcounts, and from nothing else.";
            case SERIES ->
                    "It is computed from the published headcounts. On 31 March, when Trusts join, the headcount of the Trusts of the year before and of those of the new year are both published, so that the series goes on without a jump.";
            case GROWTH_BY_GROUP ->
                    "It compares the same Trusts on both dates. If fewer than "
                            + policy.londonApartFrom()
                            + " Trusts took part in the first release, London is part of South, for good.";
            case GROWTH_BANDS ->
                    "Each Trust that had at least "
                            + policy.smallBelow()
                            + " people 4 quarters ago is counted once. Neighbouring bands are put together until each holds at least "
                            + policy.leastInBand()
                            + " Trusts. If all Trusts are in one band, the table is hidden.";
            case GROWTH_QUARTILES, TURNOVER, STABILITY, VACANCY ->
                    "Trusts that had at least "
                            + policy.smallBelow()
                            + " people are put in order. There is no lowest, no highest, and no ranking. At least "
                            + policy.leastInQuartiles()
                            + " Trusts are needed.";
            case SERVICES ->
                    "Each person is counted in one category. Those whose service has no category are under not stated. Growth is computed from the published counts.";
            case ROLES_AND_BANDS ->
                    "Each person is counted once, where they work most hours. Those without a level or a band are under not stated.";
            case COVERAGE -> "It is shown only where the headcount of the category is shown.";
            case EDUCATION ->
                    "Conversion is computed from the published totals. It is not in any release until the figures of Peer Education Programmes can be signed.";
        };
    }

    private static String exact(Method method, Policy policy) {
        return switch (method) {
            case HEADCOUNT ->
                    "Rounded to the nearest "
                            + policy.headcountBase()
                            + ". A secret number, the same in every release, is added before rounding, so that many releases together are no more exact than one.";
            case WTE -> "Shown as a range that is 0.05 wide.";
            case CONTRIBUTORS -> "Exact.";
            case GROWTH, SERIES ->
                    "It carries a margin: the truth is at most that far away, because headcounts are rounded.";
            case GROWTH_BY_GROUP ->
                    "Rounded to the nearest "
                            + policy.growthSteps().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))
                            + " percentage points, whichever hides the largest Trust of the group. Where none of them does, a band is shown.";
            case GROWTH_BANDS -> "Exact numbers of Trusts, in bands that are wide enough.";
            case GROWTH_QUARTILES, TURNOVER, STABILITY, VACANCY ->
                    "Rounded to the nearest " + policy.quartileStep() + " percentage points.";
            case SERVICES ->
                    "Rounded to the nearest "
                            + policy.servicesBase()
                            + ", or twice as much, until half of it is at least "
                            + policy.shieldPercent()
                            + "% of the largest Trust. Growth is shown where its margin is under "
                            + policy.mostMargin()
                            + " points.";
            case ROLES_AND_BANDS, EDUCATION ->
                    "Rounded to the nearest "
                            + policy.rolesBase()
                            + ", or twice as much, until half of it is at least "
                            + policy.shieldPercent()
                            + "% of the largest Trust.";
            case COVERAGE -> "Rounded to the nearest " + policy.coverageBase() + ".";
        };
    }
}
