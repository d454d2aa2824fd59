package alongside.workforce.register;

import alongside.kernel.Refusal;
import alongside.portal.ui.dateinput.DateInput;
import alongside.portal.ui.errors.Fault;
import io.helidon.common.parameters.Parameters;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows and in which order, as its address says it, so that a list can be bookmarked,
 * exported and come back to.
 *
 * @param own the filters that only this list has, by name
 */
public record Selection(
        LocalDate asAt,
        State state,
        String q,
        Slice slice,
        Sort sort,
        Map<String, String> own,
        @Nullable WrongDate wrongDate) {
    /** What every list may be filtered and ordered by, as its address says it. */
    public static final Set<String> NAMES =
            Set.of(
                    "as_at",
                    "state",
                    "q",
                    "service",
                    "locality",
                    "team",
                    "role",
                    "band",
                    "category",
                    "employer",
                    "specialism",
                    "funding",
                    "sort");

    private static final Status UNPROCESSABLE = Status.create(422, "Unprocessable Content");

    public Selection(LocalDate asAt, State state, String q, Slice slice, Sort sort) {
        this(asAt, state, q, slice, sort, Map.of(), null);
    }

    public Selection {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /** For a page, which shows today and says what is wrong with the date that was typed. */
    public static Selection forPage(Parameters query, LocalDate today, String... own) {
        try {
            return of(query, today, own);
        } catch (Refusal.Invalid e) {
            var typed =
                    List.of(
                            text(query, "as_at-day"),
                            text(query, "as_at-month"),
                            text(query, "as_at-year"));
            return of(query, today, new WrongDate(e.message(), typed), own);
        }
    }

    /**
     * Reads a query; what is absent means today, in post, all of them, by name.
     *
     * @param own the filters that this list has of its own, and others have not
     */
    public static Selection of(Parameters query, LocalDate today, String... own) {
        return of(query, asAt(query, today), null, own);
    }

    private static Selection of(
            Parameters query, LocalDate asAt, @Nullable WrongDate wrong, String... own) {
        var filters = new LinkedHashMap<String, String>();
        for (var name : own) {
            filters.put(name, text(query, name));
        }
        return new Selection(
                asAt,
                State.of(text(query, "state")).orElse(State.OPEN),
                text(query, "q"),
                Slice.of(name -> text(query, name)),
                Sort.of(text(query, "sort")),
                filters,
                wrong);
    }

    /** Reads a query that travelled inside another address. */
    public static Selection of(String query, LocalDate today) {
        return within(query, today);
    }

    /** The part of the workforce that a query asks for. */
    public static Slice sliceOf(String query) {
        var parameters = UriQuery.create(query);
        return Slice.of(name -> text(parameters, name));
    }

    /** The query of the list to go back to, out of another address, with the list's own filters. */
    public static String back(String query, LocalDate today, String... own) {
        return within(query, today, own).query();
    }

    /** Reads a query that was kept or travelled; one that cannot be read asks for nothing. */
    public static Selection within(String query, LocalDate today, String... own) {
        try {
            return of(UriQuery.create(query), today, own);
        } catch (IllegalArgumentException | Refusal.Invalid e) {
            return of(UriQuery.empty(), today, own);
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

    /** The query to keep for later days: it has a date only if it is of another day. */
    public String kept(LocalDate today) {
        var all = parameters();
        if (asAt.equals(today)) {
            all.remove("as_at");
        }
        return encode(all);
    }

    public String sortedBy(String column) {
        return new Selection(asAt, state, q, slice, sort.clicked(column), own, null).query();
    }

    /** The same in another order, if the address asks for none. */
    public Selection usually(Sort order) {
        return sort.equals(Sort.NAME)
                ? new Selection(asAt, state, q, slice, order, own, wrongDate)
                : this;
    }

    /** What a filter of the list's own was set to; empty if it was not. */
    public String own(String name) {
        return own.getOrDefault(name, "");
    }

    /** The field of the date, as it is or as it was typed. */
    public DateInput dateInput() {
        var input = DateInput.of("as_at", "As at");
        return wrongDate == null
                ? input.value(asAt)
                : input.values(
                                wrongDate.typed().get(0),
                                wrongDate.typed().get(1),
                                wrongDate.typed().get(2))
                        .error(wrongDate.message());
    }

    /** For the error summary. */
    public List<Fault> faults() {
        return wrongDate == null ? List.of() : List.of(new Fault("as_at-day", wrongDate.message()));
    }

    public Status status() {
        return wrongDate == null ? Status.OK_200 : UNPROCESSABLE;
    }

    public boolean isFiltered() {
        return !slice.isWhole()
                || !q.isEmpty()
                || state != State.OPEN
                || own.values().stream().anyMatch(text -> !text.isEmpty());
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("as_at", asAt.toString());
        all.put("state", state == State.OPEN ? "" : state.key());
        all.put("q", q);
        all.putAll(slice.parameters());
        all.putAll(own);
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
