package alongside.forums.search;

import alongside.forums.Typed;
import alongside.forums.topics.Kind;
import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Visit;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param q words, as one types them into any search: "in quotes", or, -without
 * @param forum only there
 * @param kind of topic; empty for all
 * @param trust the place in addresses of a Trust that authors show; empty for all
 * @param by part of a name as it is shown; empty for all
 */
public record SearchFilter(
        String q,
        @Nullable UUID forum,
        String kind,
        String trust,
        String by,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    private static final int LONGEST = 200;

    public static final SearchFilter BLANK = new SearchFilter("", null, "", "", "", null, null);

    static SearchFilter of(ServerRequest request) {
        var q = Typed.line(sent(request, "q"));
        var by = Typed.line(sent(request, "by"));
        if (q.length() > LONGEST || by.length() > LONGEST) {
            throw Refusal.invalid("q", "Enter 200 characters or fewer");
        }
        var kind = sent(request, "kind");
        var trust = sent(request, "trust");
        return new SearchFilter(
                q,
                Ids.of(sent(request, "forum")),
                Kind.of(kind).map(Kind::key).orElse(""),
                trust.matches("[a-z0-9-]{1,60}") ? trust : "",
                by,
                date(request, "from"),
                date(request, "until"));
    }

    private static String sent(ServerRequest request, String name) {
        return request.query().first(name).orElse("").strip();
    }

    /** In one field, as programs send it, or in the three of a form. */
    private static @Nullable LocalDate date(ServerRequest request, String name) {
        var whole = sent(request, name);
        var parts =
                sent(request, name + "-year")
                        + "-"
                        + padded(sent(request, name + "-month"))
                        + "-"
                        + padded(sent(request, name + "-day"));
        var text = whole.isEmpty() ? parts : whole;
        if (text.equals("-00-00")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(name, "Enter a real date, such as 30 9 2026");
        }
    }

    private static String padded(String number) {
        return "00".substring(Math.min(2, number.length())) + number;
    }

    /** The first moment; null for no bound. */
    @Nullable OffsetDateTime start() {
        return from == null ? null : from.atStartOfDay(Visit.ZONE).toOffsetDateTime();
    }

    /** The first moment after it; null for no bound. */
    @Nullable OffsetDateTime end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(Visit.ZONE).toOffsetDateTime();
    }

    /** The same as part of an address. */
    public String query() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", q);
        fields.put("forum", forum == null ? "" : forum.toString());
        fields.put("kind", kind);
        fields.put("trust", trust);
        fields.put("by", by);
        fields.put("from", from == null ? "" : from.toString());
        fields.put("until", until == null ? "" : until.toString());
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(SearchFilter::encoded)
                .collect(Collectors.joining("&"));
    }

    private static String encoded(Map.Entry<String, String> field) {
        return field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
    }
}
