package alongside.workforce.people;

import alongside.workforce.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who managed or led a person, as changes from one to the next. */
final class LineChanges {
    private LineChanges() {}

    /** The lines must be in the order of assignment, kind and first day. */
    static List<Change> of(List<Line> lines) {
        var changes = new ArrayList<Change>();
        IntStream.range(0, lines.size())
                .forEach(i ->
                        add(
                                changes,
                                i == 0 ? null : lines.get(i - 1),
                                lines.get(i),
                                i + 1 < lines.size() ? lines.get(i + 1) : null));
        return changes;
    }

    private static void add(
            List<Change> changes, @Nullable Line before, Line line, @Nullable Line after) {
        var earlier = before != null && follows(before, line) ? before.name() : "None";
        changes.add(change(line, line.validFrom(), earlier, line.name()));
        var end = line.validTo();
        if (end != null && (after == null || !follows(line, after))) {
            changes.add(change(line, end, line.name(), "None"));
        }
    }

    private static boolean follows(Line before, Line line) {
        return before.assignmentId().equals(line.assignmentId())
                && before.kind() == line.kind()
                && line.validFrom().equals(before.validTo());
    }

    private static Change change(Line line, java.time.LocalDate on, String before, String after) {
        return new Change(
                on, line.kind().label(), before, after, line.recordedBy(), line.recordedAt());
    }
}
