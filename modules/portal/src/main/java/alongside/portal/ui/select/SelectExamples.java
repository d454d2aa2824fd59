package alongside.portal.ui.select;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class SelectExamples {
    private static final List<Option> SERVICES =
            List.of(
                    Option.of("adult-community", "Adult community"),
                    Option.of("forensic", "Forensic"),
                    Option.of("perinatal", "Perinatal"));

    private SelectExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "A list",
                        ui.select(
                                Select.of("service", "Service")
                                        .options(SERVICES)
                                        .value("perinatal"))),
                Example.of(
                        "A list with an entry for all",
                        ui.select(
                                Select.of("every-service", "Service")
                                        .options(SERVICES)
                                        .first("All services"))),
                Example.of(
                        "With an error",
                        ui.select(
                                Select.of("mapped-service", "Which service is Older Peoples?")
                                        .options(SERVICES)
                                        .first("Choose a service")
                                        .error("Choose a service"))));
    }
}
