package alongside.portal.ui.reveal;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class RevealExamples {
    private RevealExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Details",
                        ui.details(
                                "Explain this number",
                                Example.paragraph(
                                        "People with at least 1 assignment open on that day."))),
                Example.of(
                        "Details, open",
                        ui.openDetails(
                                "What counts as a new row",
                                Example.paragraph(
                                        "A row whose person and post are not in the register."))));
    }
}
