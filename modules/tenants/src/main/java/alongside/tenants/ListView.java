package alongside.tenants;

import alongside.portal.Export;
import alongside.portal.ui.pagination.Pagination;
import alongside.portal.ui.table.Column;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which part of a list a visitor asked for: filters, order and page, all in the address. */
public record ListView(String path, Map<String, String> filters, String sort, int page) {
    public static final int SIZE = 50;

    /** The filters are the query's parameters of these names. */
    public static ListView of(ServerRequest request, String... filters) {
        var values = new LinkedHashMap<String, String>();
        for (var filter : filters) {
            values.put(filter, Name.clean(request.query().first(filter).orElse("")));
        }
        var page = request.query().first("page").orElse("1");
        return new ListView(
                request.path().path(),
                values,
                request.query().first("sort").orElse(""),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    /** What was asked of a filter, empty if nothing. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    public boolean filtered() {
        return filters.values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** Whether the text holds what was typed into the filter, whatever the case. */
    public boolean matches(String filter, String text) {
        var typed = filter(filter).toLowerCase(Locale.UK);
        return typed.isEmpty() || text.toLowerCase(Locale.UK).contains(typed);
    }

    /** Whether the value is the one that was chosen in the filter, or none was. */
    public boolean chose(String filter, Object value) {
        return filter(filter).isEmpty() || filter(filter).equals(value.toString());
    }

    /** Open things unless {@code state} is {@code closed} or {@code all}. */
    public boolean shows(Name.Named thing) {
        return switch (filter("state")) {
            case "all" -> true;
            case "closed" -> !thing.open();
            default -> thing.open();
        };
    }

    /** Sorts by the key asked for; as it comes if that is none of these. */
    public <T> List<T> sorted(List<T> things, Map<String, Comparator<T>> keys) {
        var order = keys.get(sort.startsWith("-") ? sort.substring(1) : sort);
        if (order == null) {
            return things;
        }
        return things.stream().sorted(sort.startsWith("-") ? order.reversed() : order).toList();
    }

    /** The rows of this page. */
    public <T> List<T> slice(List<T> things) {
        return things.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
    }

    public Pagination pagination(int total) {
        var last = Math.max(1, (total + SIZE - 1) / SIZE);
        return Pagination.of(Math.min(page, last), SIZE, total, n -> href("page", "" + n));
    }

    /** The column with a link to its other order. */
    public Column column(Column column, String key) {
        if (sort.equals(key)) {
            return column.ascending(href("sort", "-" + key));
        }
        return sort.equals("-" + key)
                ? column.descending(href("sort", key))
                : column.sortable(href("sort", key));
    }

    /** The same list, filters and order as a file. */
    public String export(String format) {
        return Export.href(path + "/export", query(), format);
    }

    /** The filters and the order, as an address has them. */
    public String query() {
        return query("sort", sort);
    }

    private String href(String name, String value) {
        return path + "?" + query(name, value);
    }

    private String query(String name, String value) {
        var values = new LinkedHashMap<>(filters);
        values.put("sort", sort);
        values.put(name, value);
        return values.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e ->
                        e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
