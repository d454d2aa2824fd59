package alongside.workforce.vacancies;

import static alongside.portal.Ui.ui;

import alongside.portal.charts.Bars;
import alongside.portal.ui.Words;
import gg.jte.Content;
import java.util.List;

/** For how long vacancies have been running, in steps of a month and a quarter. */
public record Ages(List<Step> steps) {
    static final String DEFINITION =
            "Days since the vacancy was added, until it was filled or withdrawn.";

    /** So many vacancies of an age from one number of days to another. */
    public record Step(String label, int vacancies) {}

    static Ages of(long month, long two, long three, long six, long more) {
        return new Ages(
                List.of(
                        step("Up to 30 days", month),
                        step("31 to 60 days", two),
                        step("61 to 90 days", three),
                        step("91 to 180 days", six),
                        step("Over 180 days", more)));
    }

    private static Step step(String label, long count) {
        return new Step(label, Math.toIntExact(count));
    }

    public int total() {
        return steps.stream().mapToInt(Step::vacancies).sum();
    }

    /** {@code 3 of 8 vacancies have been running for more than 90 days.} */
    public String words() {
        var old = steps.get(3).vacancies() + steps.get(4).vacancies();
        return "%d of %s %s been running for more than 90 days."
                .formatted(
                        old,
                        Words.count(total(), "vacancy", "vacancies"),
                        total() == 1 ? "has" : "have");
    }

    public Content chart() {
        return ui.chart(
                Bars.of("ages", "Running vacancies by age", "Vacancies")
                        .finding(words())
                        .bars(steps, step -> Bars.Bar.of(step.label(), step.vacancies())));
    }

    public String definition() {
        return DEFINITION;
    }
}
