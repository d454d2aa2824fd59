package alongside.workforce.imports.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which assignment of the register a row is about: the one with its number, or, where the file or
 * the register has none, the person's only one, or the one that began on the same day.
 */
record Matching(
        Map<String, Registered> byNumber,
        Map<String, List<Registered>> byEmployee,
        Set<String> employedTwice) {

    @Nullable Registered of(FileRow row) {
        var numbered = byNumber.get(row.assignmentNumber());
        if (numbered != null) {
            return numbered;
        }
        var theirs = byEmployee.getOrDefault(row.employeeNumber(), List.of());
        if (row.assignmentNumber() == null
                && theirs.size() == 1
                && !employedTwice.contains(row.employeeNumber())
                && !endedBefore(theirs.getFirst(), row)) {
            return theirs.getFirst();
        }
        return theirs.stream()
                .filter(a -> row.assignmentNumber() == null || a.assignmentNumber() == null)
                .filter(a -> a.values().startOn().equals(row.values().startOn()))
                .findFirst()
                .orElse(null);
    }

    private static boolean endedBefore(Registered registered, FileRow row) {
        var end = registered.values().endOn();
        return end != null && row.values().startOn().isAfter(end);
    }
}
