package alongside.workforce.measures;

import static alongside.workforce.measures.Amounts.percent;
import static alongside.workforce.measures.Amounts.whole;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Each figure's one definition. Screens, the API, exports and the national return all ask here, so
 * that a figure cannot mean two things. A change of meaning is a new version.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum Measure {
    HEADCOUNT(
            "Headcount",
            "people",
            Window.QUARTER,
            "People with at least 1 assignment open on the date. A person with 2 assignments counts"
                    + " once. The first and the last day in post count. Bank work is left out."
                    + " People whom a partner employs are left out.",
            t -> whole(t.people()),
            Formulas::headcount),
    WTE(
            "Whole-time equivalent",
            "WTE",
            Window.QUARTER,
            "Contracted hours of everyone in post, divided by full-time hours. 1.00 is 1 full-time"
                    + " person. Hours are added before rounding. Bank work is left out. People whom"
                    + " a partner employs are left out.",
            Tally::wte,
            Formulas::wte),
    ASSIGNMENTS(
            "Assignments",
            "assignments",
            Window.QUARTER,
            "Assignments open on the date. A person with 2 assignments counts twice. Bank work is"
                    + " left out. People whom a partner employs are left out.",
            t -> whole(t.assignments()),
            Formulas::headcount),
    JOINERS(
            "Joiners",
            "people",
            Window.QUARTER,
            "People whose first day of an unbroken time in post is in the period. Somebody who left"
                    + " and came back counts again. In figures for 1 service, a move from another"
                    + " service counts as joining. Bank work is left out. People whom a partner"
                    + " employs are left out.",
            t -> whole(t.joined()),
            Formulas::joiners),
    LEAVERS(
            "Leavers",
            "people",
            Window.QUARTER,
            "People whose first day out of post, after their last assignment ended, is in the"
                    + " period. Somebody whose last day is 30 June is in post on 30 June and leaves"
                    + " in the quarter that follows. In figures for 1 service, a move to another"
                    + " service counts as leaving. Bank work is left out. People whom a partner"
                    + " employs are left out.",
            t -> whole(t.left()),
            Formulas::leavers),
    LEAVER_RATE(
            "Leaver rate",
            "%",
            Window.YEAR,
            "Leavers in 12 months, divided by the average of the headcount at the start and at the"
                    + " end of them.",
            t -> percent(whole(t.left()), t.average()),
            Formulas::leaverRate),
    STABILITY_INDEX(
            "Stability index",
            "%",
            Window.YEAR,
            "People in post 12 months ago who have been in post without a break since, divided by"
                    + " the people in post 12 months ago.",
            t -> percent(whole(t.stayed()), whole(t.before())),
            Formulas::stability),
    GROWTH_1Q(
            "Growth over 1 quarter",
            "%",
            Window.QUARTER,
            "Headcount divided by the headcount 1 quarter ago, minus 1.",
            t -> percent(whole(t.people() - t.before()), whole(t.before())),
            Formulas::growth),
    GROWTH_4Q(
            "Growth over 4 quarters",
            "%",
            Window.YEAR,
            "Headcount divided by the headcount 4 quarters ago, minus 1.",
            t -> percent(whole(t.people() - t.before()), whole(t.before())),
            Formulas::growth),
    ESTABLISHMENT_WTE(
            "Funded whole-time equivalent",
            "WTE",
            Window.QUARTER,
            "Funded hours of the posts open on the date, divided by full-time hours. Posts whose"
                    + " funded hours are not stated are left out, and posts of a partner.",
            t -> t.isFunded() ? t.fundedWte() : null,
            Formulas::funded),
    VACANCY_WTE(
            "Vacant whole-time equivalent",
            "WTE",
            Window.QUARTER,
            "Funded whole-time equivalent minus whole-time equivalent in post. Below 0 means more"
                    + " hours in post than funded.",
            t -> t.isFunded() ? t.vacantWte() : null,
            Formulas::vacant),
    VACANCY_RATE(
            "Vacancy rate",
            "%",
            Window.QUARTER,
            "Vacant whole-time equivalent, divided by funded whole-time equivalent.",
            t -> t.isFunded() ? percent(t.vacantWte(), t.fundedWte()) : null,
            Formulas::vacancyRate),
    BANK_WTE(
            "Bank whole-time equivalent",
            "WTE",
            Window.QUARTER,
            "Hours a week of bank assignments open on the date, divided by full-time hours. They"
                    + " fill no vacancy and are in no other figure.",
            Tally::bankWte,
            Formulas::bank),
    PEER_WORKFORCE(
            "Peer workforce, including partners",
            "people",
            Window.QUARTER,
            "People with at least 1 assignment open on the date, whether the Trust or a partner,"
                    + " such as a charity, employs them. A person with 2 assignments counts once."
                    + " Bank work is left out.",
            t -> whole(t.peers()),
            Formulas::peers),
    PEER_WORKFORCE_WTE(
            "Whole-time equivalent, including partners",
            "WTE",
            Window.QUARTER,
            "Contracted hours of everyone in post, whether the Trust or a partner employs them,"
                    + " divided by full-time hours. Bank work is left out.",
            Tally::peerWte,
            Formulas::peerWte),
    SERVICE_COVERAGE(
            "Service coverage",
            "%",
            Window.QUARTER,
            "Open services with at least 1 person in post, divided by all open services.",
            t -> percent(whole(t.covered()), whole(t.services())),
            Formulas::coverage),
    PRECEPTORSHIP_ON_TIME(
            "Preceptorships completed on time",
            "%",
            Window.YEAR,
            "Preceptorships signed off by their last day, divided by those whose last day is in the"
                    + " 12 months to the date. Absences that were recorded move the last day."
                    + " Those of people who left before it are left out.",
            t -> percent(whole(t.onTime()), whole(t.asked())),
            Formulas::preceptorships),
    GROUP_SUPERVISION_ON_TIME(
            "Group supervision on time",
            "%",
            Window.QUARTER,
            "People in the headcount whose next group supervision is not overdue, divided by the"
                    + " headcount. It is due as often as the Trust's standards of support say,"
                    + " counted from the last session or from the first day in post.",
            t -> percent(whole(t.onTime()), whole(t.asked())),
            Formulas::supervision),
    MANAGERIAL_SUPERVISION_ON_TIME(
            "Managerial supervision on time",
            "%",
            Window.QUARTER,
            "People in the headcount whose next managerial supervision is not overdue, divided by"
                    + " the headcount. It is due as often as the Trust's standards of support say,"
                    + " counted from the last session or from the first day in post.",
            t -> percent(whole(t.onTime()), whole(t.asked())),
            Formulas::supervision),
    QUALIFIED_LEVEL_3(
            "Qualified at level 3 or higher",
            "%",
            Window.QUARTER,
            "People in the headcount who hold a qualification of level 3 or higher on the date,"
                    + " divided by the headcount. It counts from the day it was achieved to the"
                    + " last day on which it is valid. One that is under way does not count.",
            t -> percent(whole(t.qualified()), whole(t.people())),
            Formulas::qualified);

    public static final List<Measure> ALL = List.of(values());

    private final String label;
    private final String unit;
    private final Window window;
    private final String text;
    private final Function<Tally, @Nullable BigDecimal> value;
    private final Function<Tally, String> formula;

    Measure(
            String label,
            String unit,
            Window window,
            String text,
            Function<Tally, @Nullable BigDecimal> value,
            Function<Tally, String> formula) {
        this.label = label;
        this.unit = unit;
        this.window = window;
        this.text = text;
        this.value = value;
        this.formula = formula;
    }

    /** The measure of an id such as {@code leaver_rate}; null for any other text. */
    public static @Nullable Measure of(String id) {
        return Arrays.stream(values()).filter(m -> m.id().equals(id)).findFirst().orElse(null);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    public Window window() {
        return window;
    }

    /** What it is, in words. */
    public String text() {
        return text;
    }

    public int version() {
        return 1;
    }

    /** The value, exact; null where there is nothing to divide by or nothing stated. */
    public @Nullable BigDecimal exact(Tally tally) {
        return value.apply(tally);
    }

    /** The value as it is shown: people whole, WTE with 2 decimals, rates with 1. */
    public @Nullable BigDecimal value(Tally tally) {
        var exact = exact(tally);
        return exact == null ? null : Amounts.rounded(exact, unit);
    }

    /** Whether it counts what is asked by a day, and not who is in post. */
    boolean isOfTime() {
        return switch (this) {
            case PRECEPTORSHIP_ON_TIME, GROUP_SUPERVISION_ON_TIME, MANAGERIAL_SUPERVISION_ON_TIME ->
                    true;
            default -> false;
        };
    }

    /** Whether there is anything of what it counts in the group. */
    boolean concerns(Tally tally) {
        return switch (this) {
            case BANK_WTE -> tally.bankHours().signum() > 0;
            case PEER_WORKFORCE, PEER_WORKFORCE_WTE -> tally.peers() > 0;
            case PRECEPTORSHIP_ON_TIME, GROUP_SUPERVISION_ON_TIME, MANAGERIAL_SUPERVISION_ON_TIME ->
                    tally.asked() > 0;
            default -> tally.hasStaff() || tally.isFunded();
        };
    }

    /** How this figure came about, with its own numbers. */
    public String formula(Tally tally) {
        return formula.apply(tally);
    }
}
