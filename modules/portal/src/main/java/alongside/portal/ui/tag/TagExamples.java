package alongside.portal.ui.tag;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class TagExamples {
    private TagExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Needs attention",
                        Example.all(
                                ui.tag(Tag.overdue("Overdue")),
                                ui.text(" "),
                                ui.tag(Tag.dueSoon("Due this week")))),
                Example.of(
                        "How far a task is",
                        Example.all(
                                ui.tag(Tag.notStarted()),
                                ui.text(" "),
                                ui.tag(Tag.inProgress()),
                                ui.text(" "),
                                ui.tag(Tag.completed()),
                                ui.text(" "),
                                ui.tag(Tag.cannotStart()))),
                Example.of(
                        "A state",
                        Example.all(
                                ui.tag("Active"),
                                ui.text(" "),
                                ui.tag(Tag.of("Trial").colour("white")))));
    }
}
