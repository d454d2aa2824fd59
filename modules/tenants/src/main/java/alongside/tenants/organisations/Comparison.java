package alongside.tenants.organisations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A whole file beside the register. The counts of the outcomes add up to the rows of the file. */
public record Comparison(List<ComparedRow> rows) {
    static Comparison of(List<FileRow> rows, List<Organisation> register) {
        Map<String, Organisation> known =
                register.stream()
                        .collect(Collectors.toMap(Organisation::code, Function.identity()));
        return new Comparison(
                rows.stream().map(row -> ComparedRow.of(row, known.get(row.code()))).toList());
    }

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public List<ComparedRow> with(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    /** Whether there is anything to save. */
    public boolean changesSomething() {
        return rows.size() > count(Outcome.UNCHANGED) + count(Outcome.REJECTED);
    }

    /** The counts, by the names the audit log uses. */
    Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        for (var outcome : Outcome.values()) {
            counts.put(outcome.name().toLowerCase(java.util.Locale.ROOT), count(outcome));
        }
        return counts;
    }

    /** Stands for everything that would be saved, to tell whether it is still what was seen. */
    public String fingerprint() {
        return Integer.toHexString(
                rows.stream()
                        .map(row -> row.code() + row.outcome() + row.differences() + row.entry())
                        .toList()
                        .hashCode());
    }
}
