package alongside.portal.ui.password;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class PasswordExamples {
    private PasswordExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "A password that can be shown",
                        ui.password(PasswordInput.of("current-password", "Password"))),
                Example.of(
                        "A new password with an error",
                        ui.password(
                                PasswordInput.of("new-password", "Create a password")
                                        .fresh()
                                        .hint("At least 12 characters")
                                        .error("Password must be at least 12 characters"))));
    }
}
