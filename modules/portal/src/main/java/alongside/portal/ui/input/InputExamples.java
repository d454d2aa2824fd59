package alongside.portal.ui.input;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class InputExamples {
    private InputExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "One line of text",
                        ui.input(Input.of("full-name", "Full name").autocomplete("name"))),
                Example.of(
                        "With hint, width and suffix",
                        ui.input(
                                Input.of("hours", "Contracted hours")
                                        .hint("Hours a week, for example 22.5")
                                        .decimal()
                                        .width(5)
                                        .suffix("hours"))),
                Example.of(
                        "E-mail address with an error",
                        ui.input(
                                Input.of("email", "E-mail address")
                                        .email()
                                        .value("rosa@")
                                        .error(
                                                "Enter an e-mail address in the correct format, like name@example.com"))));
    }
}
