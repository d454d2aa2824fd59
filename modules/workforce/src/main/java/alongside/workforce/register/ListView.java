package alongside.workforce.register;

import static alongside.portal.Ui.ui;

import alongside.portal.Export;
import alongside.portal.Visit;
import alongside.portal.ui.pagination.Pagination;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Table;
import alongside.workforce.views.StaticTemplates;
import gg.jte.Content;
import io.helidon.common.parameters.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What every list page shows around its table.
 *
 * @param noun the path of the list, and its word in the plural, such as {@code people}
 */
public record ListView(
        Visit visit,
        String noun,
        Selection selection,
        Options options,
        Shelf shelf,
        int page,
        int total,
        Table table,
        boolean mayEdit) {
    private static final int MOST_PAGES = 100_000;
    private static final Set<String> STAFF = Set.of("people", "assignments");

    public Content filters(String searchLabel, List<State> states) {
        return filters(searchLabel, states, ui.text(""));
    }

    /** With fields that only this list has. */
    public Content filters(String searchLabel, List<State> states, Content more) {
        return new StaticTemplates()
                .registerFilters(visit.path(noun), searchLabel, selection, options, states, more);
    }

    /** The filter in words. */
    public String described() {
        return STAFF.contains(noun) ? options.describe(selection) : options.chosen(selection);
    }

    /** Whether the list is as this view keeps it. */
    public boolean shows(Shelf.Pinned view) {
        return selection.kept(visit.today()).equals(view.query());
    }

    public String path(Shelf.Pinned view) {
        return view.query().isEmpty() ? visit.path(noun) : visit.path(noun) + "?" + view.query();
    }

    /** The form that keeps the list as it is now. */
    public String newView() {
        return visit.path("saved-views", "new") + "?list=" + noun + "&query=" + encoded(selection);
    }

    /** The form that changes many of what is listed. */
    public String bulkEdit() {
        return noun.equals("posts")
                ? visit.path("bulk-edits", "posts", "new")
                : visit.path("bulk-edits", "new");
    }

    /** What the filter names that is no longer there, such as {@code team}. */
    public List<String> gone() {
        return options.gone(selection.slice());
    }

    public Pagination pagination() {
        var path = visit.path(noun) + "?" + selection.query() + "&page=";
        return Pagination.of(page, Found.PAGE, total, n -> path + n);
    }

    public String file(String format) {
        return Export.href(visit.path(noun, "export"), selection.query(), format);
    }

    /** The number of the page asked for, from 1. */
    public static int page(Parameters query) {
        var text = Selection.text(query, "page");
        return text.matches("[1-9][0-9]{0,4}") ? Math.min(MOST_PAGES, Integer.parseInt(text)) : 1;
    }

    /** A heading that sorts, with the arrow if the list is in its order. */
    public static Column sorted(Selection selection, String path, Column column, String key) {
        var href = path + "?" + selection.sortedBy(key);
        if (!selection.sort().key().equals(key)) {
            return column.sortable(href);
        }
        return selection.sort().descending() ? column.descending(href) : column.ascending(href);
    }

    /** The address of one thing, which remembers the list it was opened from. */
    public static String from(String path, Selection selection) {
        return path + "?list=" + encoded(selection);
    }

    private static String encoded(Selection selection) {
        return URLEncoder.encode(selection.query(), StandardCharsets.UTF_8);
    }
}
