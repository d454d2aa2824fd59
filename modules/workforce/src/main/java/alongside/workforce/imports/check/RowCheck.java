package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.file.SourceRow;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.mapping.TermQueries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks rows a few thousand at a time against the register, and writes down what each would do.
 */
final class RowCheck implements ChunkCheck {
    private final CheckTask task;
    private final RowReader reader;
    private final Names names;
    private final Outcomes outcomes;
    private final LostZeros zeros;

    private RowCheck(
            CheckTask task, RowReader reader, Names names, Outcomes outcomes, LostZeros zeros) {
        this.task = task;
        this.reader = reader;
        this.names = names;
        this.outcomes = outcomes;
        this.zeros = zeros;
    }

    static RowCheck of(Db db, CheckTask task) {
        var reader =
                new RowReader(
                        task.columns(),
                        task.width(),
                        TermQueries.terms(db, task.importId()),
                        task.asAt(),
                        RegisterQueries.fullTime(db, task.asAt()),
                        task.repairs());
        return new RowCheck(
                task,
                reader,
                Names.of(db, task.importId()),
                new Outcomes(new Comparison(task.columns()), new NewIds(task.importId())),
                new LostZeros(RegisterQueries.lengthsWithZeros(db), task.repairs()));
    }

    @Override
    public void check(Db db, List<SourceRow> rows) {
        var read = new LinkedHashMap<SourceRow, FileRow>();
        var rejected = new LinkedHashMap<SourceRow, List<Problem>>();
        for (var row : rows) {
            var problems = new ArrayList<Problem>();
            var fileRow = reader.read(row.cells(), problems);
            if (fileRow == null) {
                rejected.put(row, problems);
            } else {
                read.put(row, fileRow);
            }
        }
        MergedNumbers.follow(db, read);
        zeros.mend(db, read, rejected);
        var checked = compare(db, read, rejected);
        ResultWriter.write(db, task, checked, rejected, names);
    }

    private List<Checked> compare(
            Db db, Map<SourceRow, FileRow> read, Map<SourceRow, List<Problem>> rejected) {
        var matching = matching(db, read.values());
        var unmatched = new HashSet<String>();
        read.values().stream()
                .filter(row -> matching.of(row) == null)
                .forEach(row -> unmatched.add(row.employeeNumber()));
        var people = RegisterQueries.people(db, unmatched);
        var checked = new ArrayList<Checked>(read.size());
        read.forEach((row, fileRow) -> {
            var registered = matching.of(fileRow);
            if (registered == null) {
                checked.add(
                        outcomes.added(
                                row.number(), fileRow, people.get(fileRow.employeeNumber())));
            } else if (registered.employeeNumber().equals(fileRow.employeeNumber())) {
                checked.add(outcomes.compared(row.number(), fileRow, registered));
            } else {
                rejected.put(row, List.of(otherPerson(fileRow, registered)));
            }
        });
        return checked;
    }

    private Matching matching(Db db, Iterable<FileRow> rows) {
        var numbers = new HashSet<String>();
        var employees = new HashSet<String>();
        for (var row : rows) {
            if (row.assignmentNumber() == null) {
                employees.add(row.employeeNumber());
            } else {
                numbers.add(row.assignmentNumber());
            }
        }
        var byNumber = RegisterQueries.byAssignmentNumber(db, task.asAt(), numbers);
        for (var row : rows) {
            if (row.assignmentNumber() != null && !byNumber.containsKey(row.assignmentNumber())) {
                employees.add(row.employeeNumber());
            }
        }
        var twice =
                task.columns().has(Field.ASSIGNMENT_NUMBER)
                        ? Set.<String>of()
                        : CheckQueries.employedTwice(db, task, employees);
        return new Matching(
                byNumber, RegisterQueries.byEmployeeNumber(db, task.asAt(), employees), twice);
    }

    private static Problem otherPerson(FileRow row, Registered registered) {
        return new Problem(
                Field.EMPLOYEE_NUMBER,
                "other_person",
                row.employeeNumber(),
                "Assignment %s belongs to employee %s in the register."
                        .formatted(row.assignmentNumber(), registered.employeeNumber()));
    }
}
