package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Columns;
import alongside.workforce.imports.mapping.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The three-way difference of a row: what the last import said, what the register says, what this
 * file says. The side that moved since the last import wins; if both did, a person decides.
 */
final class Comparison {
    private final Columns columns;

    Comparison(Columns columns) {
        this.columns = columns;
    }

    List<Difference> differences(Registered registered, Values file) {
        var differences = new ArrayList<Difference>();
        // An older file cannot correct what a newer one has said of the record itself.
        if (registered.laterFile() == null) {
            compare(Values.CORRECTIONS, registered, file, differences);
        }
        compare(Values.DATED, registered, file, differences);
        return differences;
    }

    private void compare(
            List<Field> fields, Registered registered, Values file, List<Difference> differences) {
        for (var field : fields) {
            var theirs = registered.values().of(field);
            var ours = file.of(field);
            if (mapped(field) && !Objects.equals(theirs, ours)) {
                var last = registered.last();
                differences.add(
                        new Difference(
                                field,
                                last == null ? null : last.of(field),
                                theirs,
                                ours,
                                decision(field, registered, ours)));
            }
        }
    }

    private static Difference.Decision decision(
            Field field, Registered registered, @Nullable Object file) {
        var last = registered.last();
        if (last == null) {
            // Only later files spoke of it, or none: then it was typed by hand.
            return registered.laterFile() == null
                    ? Difference.Decision.ASK
                    : Difference.Decision.FILE;
        }
        if (Objects.equals(last.of(field), file)) {
            return Difference.Decision.REGISTER;
        }
        return Objects.equals(last.of(field), registered.values().of(field))
                ? Difference.Decision.FILE
                : Difference.Decision.ASK;
    }

    private boolean mapped(Field field) {
        return field == Field.HOURS || columns.has(field);
    }

    /**
     * The last day an assignment counts. It is later than its end if figures that were already
     * given for a later day counted it.
     */
    static @Nullable LocalDate countedTo(
            @Nullable LocalDate endOn, @Nullable LocalDate shownOpenOn) {
        return endOn == null || shownOpenOn == null || !endOn.isBefore(shownOpenOn)
                ? endOn
                : shownOpenOn;
    }
}
