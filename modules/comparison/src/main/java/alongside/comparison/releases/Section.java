package alongside.comparison.releases;

import alongside.portal.ui.table.Table;
import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page of a release: what it says in a sentence, then drawn, then as a table.
 *
 * @param chart absent where nothing can be drawn
 * @param table absent where the chart brings its own, or the table is not in the release
 */
public record Section(
        String heading,
        String sentence,
        @Nullable Content chart,
        @Nullable Table table,
        Method method) {}
