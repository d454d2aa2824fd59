package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row would do, given what it is matched with. */
record Outcomes(Comparison comparison, NewIds ids) {

    Checked added(int number, FileRow row, @Nullable KnownPerson known) {
        var end = row.values().endOn();
        var assignment = ids.assignment(number);
        if (known == null) {
            return new Checked(
                    number,
                    Checked.Outcome.NEW,
                    row,
                    ids.person(row.employeeNumber()),
                    assignment,
                    null,
                    null,
                    end,
                    null,
                    List.of(),
                    List.of());
        }
        var take = new ArrayList<String>();
        if (!known.lastName().equals(row.values().lastName())) {
            take.add(Field.LAST_NAME.key());
        }
        if (!known.firstName().equals(row.values().firstName())) {
            take.add(Field.FIRST_NAME.key());
        }
        return new Checked(
                number,
                Checked.Outcome.NEW,
                row,
                known.id(),
                assignment,
                known.version(),
                null,
                end,
                null,
                take,
                List.of());
    }

    Checked compared(int number, FileRow row, Registered registered) {
        var differences = comparison.differences(registered, row.values());
        var take = new ArrayList<String>();
        boolean asks = false;
        for (var difference : differences) {
            if (difference.decision() == Difference.Decision.FILE) {
                take.add(difference.field().key());
            }
            asks |= difference.decision() == Difference.Decision.ASK;
        }
        if (row.assignmentNumber() != null && registered.assignmentNumber() == null) {
            take.add(Field.ASSIGNMENT_NUMBER.key());
        }
        return new Checked(
                number,
                take.isEmpty() && !asks ? Checked.Outcome.UNCHANGED : Checked.Outcome.CHANGED,
                row,
                registered.person(),
                registered.assignment(),
                registered.personVersion(),
                registered.assignmentVersion(),
                Comparison.countedTo(row.values().endOn(), registered.shownOpenOn()),
                registered.laterFile(),
                take,
                differences);
    }
}
