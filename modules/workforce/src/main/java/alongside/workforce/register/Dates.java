package alongside.workforce.register;

import alongside.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as people read them and as addresses carry them. */
public final class Dates {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final LocalDate FIRST = LocalDate.of(1948, 7, 5);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Dates() {}

    /** {@code 30 September 2021}. */
    public static String full(LocalDate date) {
        return FULL.format(date);
    }

    /** {@code YYYY-MM-DD} as it is read; what is no date as it was typed. */
    public static String words(@Nullable String iso) {
        try {
            return iso == null || iso.isEmpty() ? "" : full(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** The date of {@code YYYY-MM-DD}, or the fallback for empty text. */
    public static LocalDate of(String field, String text, LocalDate fallback) {
        return text.isEmpty() ? fallback : of(field, text);
    }

    public static LocalDate of(String field, String text) {
        try {
            return sensible(field, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(field, "Enter a date like 2026-09-30.");
        }
    }

    /** Refuses dates before the NHS began and after this century. */
    public static LocalDate sensible(String field, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw Refusal.invalid(field, "Enter a date between 5 July 1948 and 31 December 2100.");
        }
        return date;
    }
}
