package alongside.workforce.cpd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The entries of one year, the newest first, and their hours together. */
public record CpdYear(int year, BigDecimal hours, List<CpdEntry> entries) {
    /** The newest year first. */
    static List<CpdYear> of(List<CpdEntry> entries) {
        var years = new TreeMap<Integer, List<CpdEntry>>();
        entries.forEach(entry ->
                years.computeIfAbsent(entry.doneOn().getYear(), _ -> new ArrayList<>()).add(entry));
        return years.descendingMap().entrySet().stream()
                .map(e -> new CpdYear(e.getKey(), sum(e.getValue()), List.copyOf(e.getValue())))
                .toList();
    }

    private static BigDecimal sum(List<CpdEntry> entries) {
        return entries.stream().map(CpdEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 2, 1.5 or 0.25 */
    public static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
