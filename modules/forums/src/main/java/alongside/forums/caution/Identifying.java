package alongside.forums.caution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What in a text looks as if somebody who is supported could be known from it. It is a warning and
 * no proof: who writes decides, and that they did is recorded.
 */
public final class Identifying {
    private static final String GAP = "[ \\u00a0\\u2009\\u202f.-]?";
    private static final Pattern TEN =
            Pattern.compile(
                    "(?<!\\p{Nd})(?<!\\p{Nd}[ \\u00a0.-])\\p{Nd}(?:"
                            + GAP
                            + "\\p{Nd}){9}(?!\\p{Nd})");
    private static final String DAY = "[0-9]{1,2}(?:st|nd|rd|th)?";
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String DATE =
            "(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
                    + "|[0-9]{1,2} ?[./-] ?[0-9]{1,2} ?[./-] ?[0-9]{2,4}"
                    + "|"
                    + DAY
                    + " (?:of )?"
                    + MONTH
                    + ",? [0-9]{2,4}"
                    + "|"
                    + MONTH
                    + " "
                    + DAY
                    + ",? [0-9]{4})";
    private static final Pattern BORN =
            Pattern.compile(
                    "\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|birth ?date|birthday|born)[^0-9\\n]{0,20}?"
                            + DATE,
                    Pattern.CASE_INSENSITIVE);
    // Long enough ago to be a birthday, and too long for a meeting.
    private static final Pattern LONG_AGO =
            Pattern.compile(
                    "(?<![0-9/.-])[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:19[0-9]{2}|200[0-9])(?![0-9/.-])");
    private static final int EXCERPT = 40;

    private Identifying() {}

    /** Each in words with what was found; empty if nothing was. */
    public static List<String> found(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var tens = TEN.matcher(text);
        while (tens.find()) {
            if (isNhsNumber(tens.group())) {
                found.add("an NHS number (" + tens.group() + ")");
                break;
            }
        }
        var born = BORN.matcher(text);
        var old = LONG_AGO.matcher(text);
        if (born.find()) {
            found.add("a date of birth (" + excerpt(born.group()) + ")");
        } else if (old.find()) {
            found.add("a date of birth (" + old.group() + ")");
        }
        return found;
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT);
    }

    /** By its last digit, which is computed from the others. */
    static boolean isNhsNumber(String text) {
        var digits =
                text.codePoints()
                        .filter(Character::isDigit)
                        .map(point -> Character.digit(point, 10))
                        .toArray();
        var sum = 0;
        var alike = true;
        for (int i = 0; i < 9; i++) {
            sum += digits[i] * (10 - i);
            alike &= digits[i] == digits[i + 1];
        }
        return !alike && (11 - sum % 11) % 11 == digits[9];
    }

    /** Adds what is wrong with a field unless its writer has confirmed it. */
    public static void check(
            Map<String, String> faults,
            String field,
            @Nullable String text,
            @Nullable Boolean confirmed) {
        var found = found(text);
        if (!found.isEmpty() && !Boolean.TRUE.equals(confirmed)) {
            faults.putIfAbsent(
                    field,
                    "This looks as if it holds "
                            + String.join(" and ", found)
                            + ". Change it, or confirm that nobody can be known from it");
        }
    }

    /** What several texts hold together. */
    public static List<String> found(@Nullable String title, @Nullable String body) {
        var all = new ArrayList<>(found(title));
        all.addAll(found(body));
        return all;
    }
}
