package alongside.portal.ui.table;

import alongside.portal.ui.Words;
import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one cell. An empty cell vanishes on a phone. */
public record Cell(@Nullable Content content) {
    private static final Cell EMPTY = new Cell(null);

    public static Cell empty() {
        return EMPTY;
    }

    public static Cell of(@Nullable String text) {
        return text == null || text.isEmpty()
                ? EMPTY
                : new Cell(output -> output.writeUserContent(text));
    }

    public static Cell of(Content content) {
        return new Cell(content);
    }

    public static Cell of(long number) {
        return of(Words.number(number));
    }

    /** A date in words, as in 2 June 2021. */
    public static Cell of(@Nullable LocalDate date) {
        return date == null ? EMPTY : of(Words.date(date));
    }

    /** Whole-time equivalent, always with 2 places. */
    public static Cell wte(@Nullable BigDecimal wte) {
        return wte == null ? EMPTY : of(Words.wte(wte));
    }
}
