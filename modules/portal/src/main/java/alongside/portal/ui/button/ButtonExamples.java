package alongside.portal.ui.button;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class ButtonExamples {
    private ButtonExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of("Primary", ui.button("Save and continue")),
                Example.of("Secondary", ui.button(Button.of("Find address").secondary())),
                Example.of("Warning", ui.button(Button.of("Delete this import").warning())),
                Example.of(
                        "Small, for one row of many",
                        ui.button(
                                Button.of("Resend")
                                        .secondary()
                                        .small()
                                        .forRow("invitation to Rosa Whitlock"))),
                Example.of(
                        "A link that looks like a button",
                        ui.button(Button.link("Register your Trust", "#button"))),
                Example.of("Disabled", ui.button(Button.of("Save").disabled())));
    }
}
