package alongside.portal.ui.errors;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class ErrorsExamples {
    private ErrorsExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Error summary",
                        ui.errorSummary(
                                List.of(
                                        new Fault(
                                                "email",
                                                "Enter an e-mail address in the correct format, like name@example.com"),
                                        new Fault(
                                                "ends-month", "Month must be between 1 and 12")))),
                Example.of(
                        "Error message", ui.errorMessage("message-example", "Enter a full name")),
                Example.of("Hint", ui.hint("hint-example", "As it stands on your staff record")));
    }
}
