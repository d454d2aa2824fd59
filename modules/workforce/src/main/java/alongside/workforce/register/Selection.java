package alongside.workforce.register;

import alongside.kernel.Refusal;
import io.helidon.common.parameters.Parameters;
import io.helidon.common.uri.UriQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list shows and in which order, as its address says it, so that a list can be bookmarked,
 * exported and come back to.
 */
public record Selection(LocalDate asAt, State state, String q, Slice slice, Sort sort) {

    /** Reads a query; what is absent means today, in post, all of them, by name. */
    public static Selection of(Parameters query, LocalDate today) {
        return new Selection(
                asAt(query, today),
                State.of(text(query, "state")).orElse(State.OPEN),
                text(query, "q"),
                new Slice(
                        text(query, "service"),
                        text(query, "locality"),
                        text(query, "team"),
                        text(query, "role"),
                        text(query, "band"),
                        text(query, "category")),
                Sort.of(text(query, "sort")));
    }

    /** Reads a query that travelled inside another address. */
    public static Selection of(String query, LocalDate today) {
        try {
            return of(UriQuery.create(query), today);
        } catch (IllegalArgumentException | Refusal.Invalid e) {
            return of(UriQuery.empty(), today);
        }
    }

    /** {@code as_at=2021-09-30}, or the three fields of a date typed into a form. */
    public static LocalDate asAt(Parameters query, LocalDate today) {
        var day = text(query, "as_at-day");
        var month = text(query, "as_at-month");
        var year = text(query, "as_at-year");
        if ((day + month + year).isEmpty()) {
            return Dates.of("as_at", text(query, "as_at"), today);
        }
        try {
            return Dates.sensible(
                    "as_at",
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw Refusal.invalid("as_at", "Enter a real date, such as 30 9 2026");
        }
    }

    public static String text(Parameters query, String name) {
        return query.first(name).orElse("").replace("\0", "").strip();
    }

    /** The address's query: {@code as_at=2021-09-30&service=…}. */
    public String query() {
        return encode(parameters());
    }

    public String sortedBy(String column) {
        return new Selection(asAt, state, q, slice, sort.clicked(column)).query();
    }

    public Selection at(LocalDate date) {
        return new Selection(date, state, q, slice, sort);
    }

    public boolean isFiltered() {
        return !slice.isWhole() || !q.isEmpty() || state != State.OPEN;
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("as_at", asAt.toString());
        all.put("state", state == State.OPEN ? "" : state.key());
        all.put("q", q);
        all.putAll(slice.parameters());
        all.put("sort", sort.equals(Sort.NAME) ? "" : sort.toString());
        return all;
    }

    public static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e ->
                        e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
