package alongside.tenants.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a file beside the register: what it would do, and why. */
public record ComparedRow(
        long line,
        String code,
        String name,
        Outcome outcome,
        List<Difference> differences,
        @Nullable String fault,
        @Nullable RegisterEntry entry) {

    static ComparedRow of(FileRow row, @Nullable Organisation known) {
        var entry = row.entry();
        if (entry == null) {
            return new ComparedRow(
                    row.line(),
                    row.code(),
                    row.name(),
                    Outcome.REJECTED,
                    List.of(),
                    row.fault(),
                    null);
        }
        if (known == null) {
            return new ComparedRow(
                    row.line(), row.code(), row.name(), Outcome.NEW, List.of(), null, entry);
        }
        var differences = entry.against(known);
        // The register's own spelling stays, where only capitals or punctuation differ.
        var same = differences.stream().noneMatch(d -> d.field().equals("Name"));
        return new ComparedRow(
                row.line(),
                row.code(),
                same ? known.name() : row.name(),
                outcome(entry, known, differences),
                differences,
                null,
                same ? entry.named(known.name()) : entry);
    }

    private static Outcome outcome(
            RegisterEntry entry, Organisation known, List<Difference> differences) {
        if (entry.closed() != null && known.closed() == null) {
            return Outcome.CLOSED;
        }
        return differences.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }
}
