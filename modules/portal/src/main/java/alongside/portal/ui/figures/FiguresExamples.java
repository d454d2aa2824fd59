package alongside.portal.ui.figures;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class FiguresExamples {
    private FiguresExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "A sum that adds up",
                        ui.sum(
                                Sum.of(
                                        Term.of(36, "rows in the file"),
                                        Term.of(3, "new").link("#figures"),
                                        Term.of(5, "changed").link("#figures"),
                                        Term.of(24, "unchanged"),
                                        Term.of(4, "rejected").link("#figures").bad()))),
                Example.of(
                        "A number and what it means",
                        ui.figure(
                                Figure.of(
                                        "Headcount",
                                        "31",
                                        "people",
                                        Example.all(
                                                Example.paragraph(
                                                        "4 more than on 30 September 2025, when it was 27."),
                                                ui.details(
                                                        "Explain this number",
                                                        Example.paragraph(
                                                                "People with at least 1 assignment open.")))))));
    }
}
