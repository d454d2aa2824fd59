package alongside.portal.ui.trail;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import alongside.portal.ui.Link;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class TrailExamples {
    private TrailExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Breadcrumb",
                        ui.breadcrumb(
                                List.of(
                                        Link.of("Home", "#trail"),
                                        Link.of("Workforce", "#trail")))),
                Example.of("Back link", ui.backLink("Back", "#trail")),
                Example.of("Action link", ui.actionLink("Register your Trust", "#trail")));
    }
}
