package alongside.portal.ui.dateinput;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.time.LocalDate;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class DateInputExamples {
    private DateInputExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "A date",
                        ui.dateInput(
                                DateInput.of("started", "When did they start?")
                                        .hint("For example, 31 3 2026"))),
                Example.of(
                        "A date that is filled in",
                        ui.dateInput(
                                DateInput.of("as-at", "As at").value(LocalDate.of(2026, 9, 30)))),
                Example.of(
                        "Only the month is wrong",
                        ui.dateInput(
                                DateInput.of("ends", "When does it end?")
                                        .values("31", "13", "2026")
                                        .wrong("month")
                                        .error("Month must be between 1 and 12"))));
    }
}
