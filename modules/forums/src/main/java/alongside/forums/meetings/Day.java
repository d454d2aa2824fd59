package alongside.forums.meetings;

import alongside.portal.Form;
import alongside.portal.ui.dateinput.DateInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times of day as they are typed and sent. */
public final class Day {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))? ?(am|pm)?");

    private Day() {}

    /** The three fields of a date as one text, right or wrong; empty if nothing was typed. */
    public static String typed(Form form, String field) {
        var text =
                form.text(field + "-year")
                        + "-"
                        + form.text(field + "-month")
                        + "-"
                        + form.text(field + "-day");
        return text.equals("--") ? "" : text;
    }

    public static Optional<LocalDate> of(@Nullable String text) {
        var date = DATE.matcher(text == null ? "" : text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(java.util.regex.Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The fields of a date with what was typed in them. */
    public static DateInput input(
            String name, String legend, @Nullable String text, @Nullable String fault) {
        var parts = (text == null ? "" : text).split("-", 3);
        var input = DateInput.of(name, legend).error(fault);
        return parts.length == 3 ? input.values(parts[2], parts[1], parts[0]) : input;
    }

    /** 2pm, 2:30pm or 14:30 */
    public static Optional<LocalTime> time(@Nullable String text) {
        var time = TIME.matcher(text == null ? "" : text.strip().toLowerCase(java.util.Locale.UK));
        if (!time.matches() || (time.group(2) == null && time.group(3) == null)) {
            return Optional.empty();
        }
        var hour = number(time, 1);
        var minute = time.group(2) == null ? 0 : number(time, 2);
        if (time.group(3) != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (time.group(3) != null) {
            hour = hour % 12 + (time.group(3).equals("pm") ? 12 : 0);
        }
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }
}
