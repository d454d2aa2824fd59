package alongside.portal.ui;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.pagination.Pagination;
import alongside.portal.ui.tag.Tag;
import alongside.portal.ui.tasklist.Task;
import alongside.portal.ui.tasklist.TaskList;
import gg.jte.Content;

/** From the options of nhsuk-frontend's pagination and task list to ours. */
final class ListMappings {
    private ListMappings() {}

    static Content pagination(Options o) {
        var items = o.list("items");
        var page = 1;
        var pages = 1;
        var href = "";
        for (var item : items) {
            pages = Integer.parseInt("0" + item.required("number"));
            href = item.required("href").replaceAll("\\d+$", "");
            page = item.flag("current") ? pages : page;
        }
        for (var neighbour : new String[] {"previous", "next"}) {
            if (o.has(neighbour)) {
                o.part(neighbour).required("href");
            }
        }
        if (items.isEmpty()) {
            o.required("numbers");
        }
        var base = href;
        return ui.pagination(new Pagination(page, pages, "", number -> base + number));
    }

    static Content taskList(Options o) {
        var tasks = o.list("items").stream().map(ListMappings::task).toList();
        return ui.taskList(TaskList.of(o.required("idPrefix"), tasks));
    }

    private static Task task(Options o) {
        var status = o.part("status").part("tag");
        var text = status.required("text");
        var tag = status.has("classes") ? plain(status, text) : tag(status, text);
        return new Task(o.required("heading"), o.text("href"), o.text("hint"), tag);
    }

    private static Tag tag(Options status, String text) {
        return status.has("colour") ? Tag.of(text).colour(status.required("colour")) : Tag.of(text);
    }

    private static Tag plain(Options status, String text) {
        status.flag("colour");
        status.flag("border");
        var classes = status.required("classes");
        return classes.contains("secondary") ? Tag.cannotStart() : Tag.plain(text);
    }
}
