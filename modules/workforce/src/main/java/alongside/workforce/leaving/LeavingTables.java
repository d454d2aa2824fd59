package alongside.workforce.leaving;

import static alongside.portal.Ui.ui;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.portal.ui.tag.Tag;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who leaves, what is to be done for one, and a Trust's own list, as tables. */
public final class LeavingTables {
    private LeavingTables() {}

    static Table list(Visit visit, Selection selection, List<Leaving> leavings) {
        var path = visit.path("leaving");
        return Table.of("Leaving")
                .hiddenCaption()
                .columns(
                        ListView.sorted(selection, path, Column.text("Person"), "name"),
                        ListView.sorted(selection, path, Column.text("Role"), "role"),
                        Column.text("Team or service"),
                        ListView.sorted(selection, path, Column.text("Last day"), "until"),
                        Column.text("Done"),
                        ListView.sorted(selection, path, Column.text("Next due"), "due"),
                        Column.text("Access ends"))
                .rows(leavings, leaving -> row(visit, leaving));
    }

    private static Row row(Visit visit, Leaving leaving) {
        var href = visit.path("leaving", leaving.assignmentId());
        var hidden = "leaving " + leaving.place();
        return Row.of(
                Cell.of(Anchors.link(leaving.personName(), hidden, href)),
                Cell.of(leaving.role()),
                Cell.of(leaving.place()),
                Cell.of(leaving.lastDay()),
                Cell.of(leaving.progress()),
                Cell.of(due(leaving.nextDueOn(), visit.today())),
                Cell.of(access(leaving)));
    }

    private static Content due(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return ui.text("All done");
        }
        return day.isBefore(today)
                ? ui.tag(Tag.overdue("Overdue since " + Words.date(day)))
                : ui.text(Words.date(day));
    }

    /** When they can no longer log in, in words. */
    public static String access(Leaving leaving) {
        var day = leaving.accessEndsOn();
        if (leaving.onlyAdmin()) {
            return "Goes on: nobody else is Trust admin";
        }
        return day == null ? "Does not end" : "End of " + Words.date(day);
    }

    public static Table tasks(Visit visit, LeavingFile file, boolean maySupport) {
        return Table.of("What is to be done")
                .columns(
                        Column.text("What"),
                        Column.text("Who"),
                        Column.text("By when"),
                        Column.text("State"),
                        Column.text("Action"))
                .rows(file.tasks(), task -> task(visit, file.leaving(), task, maySupport));
    }

    private static Row task(Visit visit, Leaving leaving, LeavingTask task, boolean maySupport) {
        var path = visit.path("leaving", leaving.assignmentId(), "tasks", task.id());
        var done = task.doneOn();
        var state =
                done != null
                        ? ui.text("Done on " + Words.date(done) + " by " + task.doneBy())
                        : due(task.dueOn(), visit.today());
        return Row.of(
                Cell.of(task.name()),
                Cell.of(task.by()),
                Cell.of(task.dueOn()),
                Cell.of(done == null && !task.isOverdue(visit.today()) ? ui.text("Open") : state),
                maySupport
                        ? Cell.of(new StaticTemplates().leavingTick(visit, task, path))
                        : Cell.empty());
    }

    public static Table steps(Visit visit, List<LeavingStep> steps, boolean mayEdit) {
        return Table.of("Your list")
                .hiddenCaption()
                .columns(
                        Column.text("What"),
                        Column.text("Who"),
                        Column.number("Days before the last day"),
                        Column.text("Action"))
                .rows(
                        steps,
                        step ->
                                Row.of(
                                        Cell.of(step.name()),
                                        Cell.of(step.who().label()),
                                        Cell.of(step.daysBefore()),
                                        mayEdit
                                                ? Cell.of(
                                                        Anchors.link(
                                                                "Change",
                                                                step.name(),
                                                                visit.path(
                                                                        "leaving-steps",
                                                                        step.id())))
                                                : Cell.empty()));
    }
}
