package alongside.workforce.measures;

import alongside.portal.ui.Words;
import alongside.workforce.register.By;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the growth page says about its figures. */
public final class GrowthWords {
    private GrowthWords() {}

    public static String headcount(Tally t) {
        var then = Words.date(t.point().since());
        var moved =
                "%s joined and %s left."
                        .formatted(Amounts.people(t.joined()), Amounts.count(t.left()));
        if (t.before() == 0) {
            return "Nobody was in post on " + then + ". Since then " + moved;
        }
        var more = t.people() - t.before();
        var compared =
                more == 0
                        ? "The same as on %s.".formatted(then)
                        : "%s %s than on %s, when it was %s. That is growth of %s."
                                .formatted(
                                        Amounts.count(Math.abs(more)),
                                        more > 0 ? "more" : "fewer",
                                        then,
                                        Amounts.count(t.before()),
                                        shown(Measure.GROWTH_4Q, t));
        return compared + " In that time " + moved;
    }

    /** Who works beside the Trust's own staff. */
    public static String partners(Tally t) {
        return "Partners employ %s more, so the peer workforce including partners is %s."
                .formatted(Amounts.people(t.partners()), Amounts.people(t.peers()));
    }

    public static String wte(Tally t) {
        if (!t.isFunded()) {
            return "No post has its funded hours stated, so there is no vacancy to show.";
        }
        return "%s WTE are funded, so %s WTE (%s) are vacant."
                .formatted(
                        Words.wte(t.fundedWte()),
                        Words.wte(t.vacantWte()),
                        shown(Measure.VACANCY_RATE, t));
    }

    /** What the chart shows, said in a sentence. */
    public static String finding(List<Tally> quarters) {
        var first = quarters.getFirst();
        var last = quarters.getLast();
        return "%s were in post on %s, and %s on %s. In the quarter to %s, %s joined and %s left."
                .formatted(
                        Amounts.people(first.people()),
                        Words.date(first.point().until()),
                        Amounts.count(last.people()),
                        Words.date(last.point().until()),
                        Words.date(last.point().until()),
                        Amounts.count(last.joined()),
                        Amounts.count(last.left()));
    }

    /** What the chart of whole-time equivalent shows, said in a sentence. */
    public static String wteFinding(List<Tally> quarters) {
        var first = quarters.getFirst();
        var last = quarters.getLast();
        return "%s WTE were in post on %s, and %s on %s."
                .formatted(
                        Words.wte(first.wte()),
                        Words.date(first.point().until()),
                        Words.wte(last.wte()),
                        Words.date(last.point().until()));
    }

    /** Which service has most people, said in a sentence. */
    public static String largest(List<Tally> services) {
        return services.stream()
                .max(Comparator.comparingInt(Tally::people))
                .map(t ->
                        "%s has the most people, %s."
                                .formatted(t.label(), Amounts.count(t.people())))
                .orElse("");
    }

    /** Why the rows of a table add up to more than its total; empty where they do not. */
    public static String surplus(By by, List<Tally> parts, Tally total) {
        var sum = parts.stream().mapToInt(Tally::people).sum();
        if (sum <= total.people()) {
            return "";
        }
        var plural = by.all().substring("All ".length()).toLowerCase(Locale.UK);
        return "Some people work in more than 1 %s. They count in each and once in the total, so"
                        .formatted(by.label())
                + " the %s add up to %s.".formatted(plural, Amounts.count(sum));
    }

    /** What a minus among the vacancies means; empty where there is none. */
    public static String minus(List<Tally> parts) {
        return parts.stream().anyMatch(t -> t.isFunded() && t.vacantWte().signum() < 0)
                ? "A minus means more hours in post than funded."
                : "";
    }

    static String shown(Measure measure, Tally tally) {
        return Amounts.shown(measure.value(tally), measure.unit()).replace('-', '−');
    }
}
