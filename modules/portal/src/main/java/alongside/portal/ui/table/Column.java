package alongside.portal.ui.table;

import org.jspecify.annotations.Nullable;

/** A column's heading, and the link that sorts by it. */
public record Column(String title, boolean numeric, @Nullable String sort, @Nullable String href) {

    public static Column text(String title) {
        return new Column(title, false, null, null);
    }

    /** A column of numbers, which line up on the right. */
    public static Column number(String title) {
        return new Column(title, true, null, null);
    }

    /** A heading that sorts. {@code href} is the page in the order that a click asks for. */
    public Column sortable(String href) {
        return new Column(title, numeric, null, href);
    }

    public Column ascending(String href) {
        return new Column(title, numeric, "ascending", href);
    }

    public Column descending(String href) {
        return new Column(title, numeric, "descending", href);
    }

    public String headerClasses() {
        return numeric ? "nhsuk-table__header nhsuk-table__header--numeric" : "nhsuk-table__header";
    }

    String cellClasses() {
        return numeric ? "nhsuk-table__cell nhsuk-table__cell--numeric" : "nhsuk-table__cell";
    }
}
