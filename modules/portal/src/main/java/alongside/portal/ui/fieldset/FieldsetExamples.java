package alongside.portal.ui.fieldset;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import alongside.portal.ui.input.Input;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class FieldsetExamples {
    private FieldsetExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Fields that belong together",
                        ui.fieldset(
                                Fieldset.of(
                                                "Who approves for your Trust?",
                                                Example.all(
                                                        ui.input(
                                                                Input.of(
                                                                        "approver-name",
                                                                        "Full name")),
                                                        ui.input(
                                                                Input.of(
                                                                                "approver-email",
                                                                                "Work e-mail address")
                                                                        .email())))
                                        .size("m"))));
    }
}
