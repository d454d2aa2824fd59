package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.file.SourceRow;
import alongside.workforce.imports.mapping.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Employee numbers that the register does not hold, but would with zeros in front: a spreadsheet
 * drops them.
 */
record LostZeros(List<Integer> lengths, Set<String> repairs) {
    static final String KIND = "zeros_lost";

    /** Moves the rows at fault to the rejected ones, or mends them if that was asked for. */
    void mend(Db db, Map<SourceRow, FileRow> read, Map<SourceRow, List<Problem>> rejected) {
        if (lengths.isEmpty()) {
            return;
        }
        var candidates = new HashSet<String>();
        read.values()
                .forEach(row -> {
                    candidates.addAll(padded(row.employeeNumber()));
                    if (!padded(row.employeeNumber()).isEmpty()) {
                        candidates.add(row.employeeNumber());
                    }
                });
        var known = RegisterQueries.people(db, candidates).keySet();
        for (var row : List.copyOf(read.keySet())) {
            mend(row, read, rejected, known);
        }
    }

    private void mend(
            SourceRow row,
            Map<SourceRow, FileRow> read,
            Map<SourceRow, List<Problem>> rejected,
            Set<String> known) {
        var fileRow = read.getOrDefault(row, null);
        if (fileRow == null || known.contains(fileRow.employeeNumber())) {
            return;
        }
        padded(fileRow.employeeNumber()).stream()
                .filter(known::contains)
                .findFirst()
                .ifPresent(number -> {
                    if (repairs.contains(Problem.repair(Field.EMPLOYEE_NUMBER, KIND))) {
                        read.put(row, fileRow.employedAs(number));
                    } else {
                        read.remove(row);
                        rejected.put(row, List.of(problem(fileRow, number)));
                    }
                });
    }

    private List<String> padded(String number) {
        var padded = new ArrayList<String>();
        if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            for (int length : lengths) {
                if (length > number.length()) {
                    padded.add("0".repeat(length - number.length()) + number);
                }
            }
        }
        return padded;
    }

    private static Problem problem(FileRow row, String number) {
        return new Problem(
                Field.EMPLOYEE_NUMBER,
                KIND,
                row.employeeNumber(),
                "Employee number %s is not in the register, but %s is. The zeros in front may be lost."
                        .formatted(row.employeeNumber(), number));
    }
}
