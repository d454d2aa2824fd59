package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The weekly hours of a row, from its contracted hours or else from its WTE. */
final class HoursReader {
    private static final BigDecimal MOST = new BigDecimal(60);
    private static final int PLACES = 4;

    private final BigDecimal fullTime;
    private final Set<String> repairs;

    HoursReader(BigDecimal fullTime, Set<String> repairs) {
        this.fullTime = fullTime;
        this.repairs = repairs;
    }

    @Nullable BigDecimal read(String hours, String fte, List<Problem> problems) {
        if (!hours.isEmpty()) {
            return hours(hours, problems);
        }
        if (!fte.isEmpty()) {
            return fte(fte, problems);
        }
        problems.add(new Problem(Field.HOURS, "missing", "", "Contracted hours are empty."));
        return null;
    }

    private @Nullable BigDecimal hours(String text, List<Problem> problems) {
        var number = number(Field.HOURS, text, problems);
        if (number == null) {
            return null;
        }
        if (number.signum() <= 0 || number.compareTo(MOST) > 0) {
            problems.add(
                    new Problem(
                            Field.HOURS,
                            "out_of_range",
                            text,
                            "Contracted hours must be more than 0 and at most 60 a week."));
            return null;
        }
        if (number.compareTo(BigDecimal.ONE) <= 0) {
            if (repaired(Field.HOURS, Problem.LOOKS_LIKE_FTE)) {
                return week(number);
            }
            problems.add(
                    new Problem(
                            Field.HOURS,
                            Problem.LOOKS_LIKE_FTE,
                            text,
                            "Contracted hours of %s a week look like WTE.".formatted(text)));
            return null;
        }
        return number.setScale(PLACES, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal fte(String text, List<Problem> problems) {
        var number = number(Field.FTE, text, problems);
        if (number == null) {
            return null;
        }
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0) {
            var week = week(number);
            if (week.signum() > 0) {
                return week;
            }
        }
        var hours = number.compareTo(new BigDecimal(2)) > 0 && number.compareTo(MOST) <= 0;
        if (hours && repaired(Field.FTE, Problem.LOOKS_LIKE_HOURS)) {
            return number.setScale(PLACES, RoundingMode.HALF_UP);
        }
        problems.add(
                hours
                        ? new Problem(
                                Field.FTE,
                                Problem.LOOKS_LIKE_HOURS,
                                text,
                                "WTE of %s looks like hours. WTE is more than 0 and at most 1."
                                        .formatted(text))
                        : new Problem(
                                Field.FTE,
                                "out_of_range",
                                text,
                                "WTE must be more than 0 and at most 1."));
        return null;
    }

    private @Nullable BigDecimal number(Field field, String text, List<Problem> problems) {
        var reading = NumberText.read(text);
        if (reading.kind().isEmpty()) {
            return reading.number();
        }
        if (reading.number() != null && repaired(field, reading.kind())) {
            return reading.number();
        }
        problems.add(
                new Problem(
                        field,
                        reading.kind(),
                        text,
                        reading.kind().equals(Problem.COMMA)
                                ? field.label() + " is written with a comma."
                                : field.label() + " is not a number such as 22.5."));
        return null;
    }

    private boolean repaired(Field field, String kind) {
        return repairs.contains(Problem.repair(field, kind));
    }

    private BigDecimal week(BigDecimal fte) {
        return fte.multiply(fullTime).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
