package alongside.portal.ui.tasklist;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import alongside.portal.ui.tag.Tag;
import java.util.List;

/** Examples for the gallery and the tests. */
public final class TaskListExamples {
    private TaskListExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of(
                        "Tasks that show their evidence",
                        ui.taskList(
                                TaskList.of(
                                        "setup",
                                        Task.of(
                                                        "Check your Trust’s details",
                                                        "#tasklist",
                                                        Tag.completed())
                                                .hint(
                                                        "Name and address taken from the NHS register of organisations"),
                                        Task.of(
                                                        "Add services, sites and teams",
                                                        "#tasklist",
                                                        Tag.inProgress())
                                                .hint("9 of 12 services have at least 1 team"),
                                        Task.of(
                                                "Import your workforce",
                                                "#tasklist",
                                                Tag.notStarted()),
                                        Task.waiting(
                                                "Check that totals match",
                                                "You can start when your workforce is imported")))));
    }
}
