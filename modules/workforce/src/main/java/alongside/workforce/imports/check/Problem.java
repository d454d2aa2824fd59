package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Field;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be taken. Problems of one field and kind can be put right together.
 *
 * @param field absent if the row as a whole is at fault
 * @param value the offending text as the file has it
 */
public record Problem(@Nullable Field field, String kind, String value, String message) {
    static final String MONTH_FIRST = "month_first";
    static final String SHORT_YEAR = "short_year";
    static final String WITH_TIME = "with_time";
    static final String COMMA = "comma";
    static final String LOOKS_LIKE_HOURS = "looks_like_hours";
    static final String LOOKS_LIKE_FTE = "looks_like_fte";
    static final String UNKNOWN = "unknown";
    static final String DUPLICATE = "duplicate";

    private static final Set<String> REPAIRABLE =
            Set.of(MONTH_FIRST, SHORT_YEAR, WITH_TIME, COMMA, LOOKS_LIKE_HOURS, LOOKS_LIKE_FTE);

    /** Whether all problems of this kind can be put right by reading the text another way. */
    public static boolean repairable(String kind) {
        return REPAIRABLE.contains(kind);
    }

    /** The name of the repair, as an import remembers it: {@code start_on:month_first}. */
    static String repair(Field field, String kind) {
        return field.key() + ":" + kind;
    }
}
