package alongside.workforce.imports.check;

import alongside.portal.ui.Words;
import alongside.workforce.imports.mapping.Field;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The three dates of a row, and whether they can be true together. */
final class DayReader {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int REMEMBERED = 10_000;

    private final LocalDate asAt;
    private final Set<String> repairs;
    // A file repeats its dates: most rows share a few hundred.
    private final Map<String, DateText.Reading> readings = new HashMap<>();

    DayReader(LocalDate asAt, Set<String> repairs) {
        this.asAt = asAt;
        this.repairs = repairs;
    }

    @Nullable LocalDate start(String text, List<Problem> problems) {
        var start = day(Field.START_ON, text, problems);
        if (start != null && start.isAfter(asAt)) {
            problems.add(
                    new Problem(
                            Field.START_ON,
                            "after_as_at",
                            text,
                            "Start date %s is after %s, the date the file shows."
                                    .formatted(Words.date(start), Words.date(asAt))));
            return null;
        }
        return start;
    }

    @Nullable LocalDate end(String text, @Nullable LocalDate start, List<Problem> problems) {
        var end = day(Field.END_ON, text, problems);
        return end != null && before(end, start, Field.END_ON, text, problems) ? null : end;
    }

    @Nullable LocalDate fixedTerm(String text, @Nullable LocalDate start, List<Problem> problems) {
        var end = day(Field.FIXED_TERM_END_ON, text, problems);
        return end != null && before(end, start, Field.FIXED_TERM_END_ON, text, problems)
                ? null
                : end;
    }

    private static boolean before(
            LocalDate end,
            @Nullable LocalDate start,
            Field field,
            String text,
            List<Problem> problems) {
        if (start == null || !end.isBefore(start)) {
            return false;
        }
        problems.add(
                new Problem(
                        field,
                        "before_start",
                        text,
                        "%s %s is before the start date, %s."
                                .formatted(field.label(), Words.date(end), Words.date(start))));
        return true;
    }

    private @Nullable LocalDate day(Field field, String text, List<Problem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        var reading = reading(text);
        var date = reading.date();
        if (date != null && (date.isBefore(EARLIEST) || date.getYear() > 2200)) {
            problems.add(
                    new Problem(
                            field,
                            "out_of_range",
                            text,
                            "%s is %s. A date must be between 1950 and 2200."
                                    .formatted(field.label(), Words.date(date))));
            return null;
        }
        if (reading.kind().isEmpty() || repairs.contains(Problem.repair(field, reading.kind()))) {
            return date;
        }
        problems.add(new Problem(field, reading.kind(), text, message(field, reading.kind())));
        return null;
    }

    private DateText.Reading reading(String text) {
        if (readings.size() > REMEMBERED) {
            readings.clear();
        }
        return readings.computeIfAbsent(text, DateText::read);
    }

    private static String message(Field field, String kind) {
        return switch (kind) {
            case Problem.MONTH_FIRST ->
                    field.label()
                            + " is not a real date. It looks as if month and day are swapped.";
            case Problem.SHORT_YEAR -> field.label() + " has a year of two digits.";
            case Problem.WITH_TIME -> field.label() + " has a time of day.";
            default -> field.label() + " is not a real date.";
        };
    }
}
