package alongside.portal.ui.filters;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import alongside.portal.ui.Link;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.select.Option;
import alongside.portal.ui.select.Select;
import java.time.LocalDate;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class FiltersExamples {
    private FiltersExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "A row of filters",
                        ui.filters(
                                "#filters",
                                Example.all(
                                        ui.dateInput(
                                                DateInput.of("on", "As at")
                                                        .value(LocalDate.of(2026, 9, 30))),
                                        ui.select(
                                                Select.of("filter-service", "Service")
                                                        .options(
                                                                List.of(
                                                                        Option.of("Forensic"),
                                                                        Option.of("Perinatal")))
                                                        .first("All services"))),
                                Link.of("Today", "#filters"),
                                Link.of("Last quarter end", "#filters"))));
    }
}
