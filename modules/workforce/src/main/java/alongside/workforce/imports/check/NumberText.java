package alongside.workforce.imports.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A plain decimal number such as {@code 37.5}; whether it can be true is asked elsewhere. */
final class NumberText {
    private static final Pattern PLAIN =
            Pattern.compile("-?(?:\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})");
    private static final Pattern COMMA = Pattern.compile("\\d{1,3},\\d{1,4}");

    private NumberText() {}

    record Reading(@Nullable BigDecimal number, String kind) {}

    static final Reading NOT_A_NUMBER = new Reading(null, "not_a_number");

    static Reading read(String text) {
        if (PLAIN.matcher(text).matches()) {
            return new Reading(new BigDecimal(text), "");
        }
        if (COMMA.matcher(text).matches()) {
            return new Reading(new BigDecimal(text.replace(',', '.')), Problem.COMMA);
        }
        return NOT_A_NUMBER;
    }
}
