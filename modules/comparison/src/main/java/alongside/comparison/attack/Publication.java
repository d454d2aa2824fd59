package alongside.comparison.attack;

import alongside.comparison.policy.GrowthBand;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A release as an attacker reads it: from its bytes alone, with the public policy.
 *
 * @param counts what each rounded count can be, by table, row and figure
 * @param growths what each published growth can be, as a factor from and under
 * @param values numbers as they stand there
 * @param roundings what these are rounded to, where they are
 */
record Publication(
        int number,
        LocalDate quarterEnd,
        Map<String, Range> counts,
        Map<String, Factor> growths,
        Map<String, Long> values,
        Map<String, Long> roundings) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Growth as a factor: at least from, and less than under. */
    record Factor(double from, double under) {
        static final Factor ANY = new Factor(0, Double.POSITIVE_INFINITY);

        static Factor percent(double from, double under) {
            return new Factor(1 + from / 100, 1 + under / 100);
        }

        Factor meet(Factor other) {
            return new Factor(Math.max(from, other.from), Math.min(under, other.under));
        }
    }

    static String key(ReleaseTable table, String row, String figure) {
        return table.key() + "/" + row + "/" + figure;
    }

    Optional<Range> count(ReleaseTable table, String row) {
        return Optional.ofNullable(counts.get(key(table, row, "headcount")));
    }

    /** What the secret offset and England's headcount are together. */
    Optional<Range> england() {
        return count(ReleaseTable.T1, "england");
    }

    Optional<Factor> growth(String group) {
        return Optional.ofNullable(growths.get(key(ReleaseTable.T2, group, "growth")));
    }

    /** Whether anything of a table can be read. */
    boolean shows(ReleaseTable table) {
        var start = table.key() + "/";
        return counts.keySet().stream().anyMatch(key -> key.startsWith(start));
    }

    /** To the multiple of how much a number of {@link #values} is rounded. */
    long rounding(String key) {
        return roundings.getOrDefault(key, 1L);
    }

    static Publication read(String published, Policy policy) {
        try {
            var release = JSON.readTree(published);
            var read =
                    new Publication(
                            release.get("number").asInt(),
                            LocalDate.parse(release.get("quarter_end").asText()),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>(),
                            new LinkedHashMap<>());
            for (var table : release.get("tables")) {
                var code = ReleaseTable.of(table.get("table").asText());
                table.get("cells").forEach(cell -> read.take(code, cell, policy));
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "This is no release of policy " + policy.version(), e);
        }
    }

    private void take(ReleaseTable table, JsonNode cell, Policy policy) {
        if (!cell.has("value")) {
            return;
        }
        var key = key(table, cell.get("row").asText(), cell.get("figure").asText());
        var value = cell.get("value").asText();
        if (!value.matches("-?\\d+(\\.\\d+)?")) {
            growths.put(key, band(value));
        } else if (table == ReleaseTable.T2) {
            var half = cell.get("rounding").asDouble() / 2;
            var percent = Double.parseDouble(value);
            growths.put(key, Factor.percent(percent - half, percent + half));
        } else if (cell.get("figure").asText().equals("headcount")) {
            counts.put(
                    key,
                    rounded(table, Long.parseLong(value), cell.get("rounding").asLong(), policy));
        } else if (!value.contains(".")) {
            values.put(key, Long.parseLong(value));
            if (cell.has("rounding")) {
                roundings.put(key, cell.get("rounding").asLong());
            }
        }
    }

    /** Counts are rounded to the nearest, England's after a secret offset of less than one base. */
    private static Range rounded(ReleaseTable table, long value, long base, Policy policy) {
        var headline = table == ReleaseTable.T1 || table == ReleaseTable.T10;
        return headline && policy.headcountOffset()
                ? new Range(value, value + base - 1)
                : new Range(value - base / 2, value + (base - 1) / 2);
    }

    static Factor band(String key) {
        var band = GrowthBand.valueOf(key.toUpperCase(Locale.ROOT));
        var from = band.from();
        var under = band.under();
        return new Factor(
                from == null ? 0 : 1 + from / 100.0,
                under == null ? Double.POSITIVE_INFINITY : 1 + under / 100.0);
    }
}
