package alongside.comparison.releases;

import alongside.portal.ui.table.Cell;
import org.jspecify.annotations.Nullable;

/** A published cell as it stands in a table of a page. */
public final class Shown {
    private Shown() {}

    /** In words; those for what is not shown stand in the place of a value, in softer type. */
    public static Cell of(alongside.comparison.releases.@Nullable Cell cell) {
        if (cell == null) {
            return soft(CellWords.NOT_HERE);
        }
        return cell.isHidden() ? soft(CellWords.HIDDEN) : Cell.of(CellWords.text(cell));
    }

    private static Cell soft(String text) {
        return Cell.of(output -> {
            output.writeContent("<span class=\"al-hidden\">");
            output.writeUserContent(text);
            output.writeContent("</span>");
        });
    }
}
