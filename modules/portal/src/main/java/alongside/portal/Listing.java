package alongside.portal;

import alongside.kernel.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and the cursor of the next one.
 *
 * @param next what to send as {@code after} for more; null on the last page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Listing<T>(List<T> items, @Nullable String next) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /**
     * A page from one row more than was asked for: the surplus row only tells that there is more.
     *
     * @param cursor what of the last item shown the next page starts after
     */
    public static <T> Listing<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Listing<>(found, null);
        }
        var shown = found.subList(0, limit);
        return new Listing<>(List.copyOf(shown), cursor.apply(shown.getLast()));
    }

    /**
     * The page that a request asks for, of a list that is at hand as a whole.
     *
     * @param cursor different for each item
     */
    public static <T> Listing<T> page(
            ServerRequest request, List<T> all, Function<T, String> cursor) {
        var limit = limit(request);
        var seen = all.stream().map(cursor).toList().indexOf(after(request)) + 1;
        return of(all.stream().skip(seen).limit(limit + 1L).toList(), limit, cursor);
    }

    /** The {@code limit} of a request: 50 if absent, 200 at most. */
    public static int limit(ServerRequest request) {
        var sent = request.query().first("limit").orElse("");
        if (sent.isEmpty()) {
            return USUAL;
        }
        if (!sent.matches("[1-9][0-9]{0,3}")) {
            throw Refusal.invalid("limit", "The limit is a number from 1 to 200.");
        }
        return Math.min(MOST, Integer.parseInt(sent));
    }

    /** The {@code after} of a request; empty on the first page. */
    public static String after(ServerRequest request) {
        return request.query().first("after").orElse("");
    }
}
