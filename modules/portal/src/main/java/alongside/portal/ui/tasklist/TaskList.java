package alongside.portal.ui.tasklist;

import java.util.List;

/** Tasks in the order in which they are best done. The prefix keeps ids apart on one page. */
public record TaskList(String idPrefix, List<Task> tasks) {
    public static TaskList of(String idPrefix, List<Task> tasks) {
        return new TaskList(idPrefix, List.copyOf(tasks));
    }

    public static TaskList of(String idPrefix, Task... tasks) {
        return new TaskList(idPrefix, List.of(tasks));
    }

    public String described(Task task, int number) {
        var id = idPrefix + "-" + number;
        return task.hint() == null ? id + "-status" : id + "-hint " + id + "-status";
    }
}
