package alongside.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a server answered; header names are in lower case. */
public record RawResponse(int status, Map<String, List<String>> headers, String body) {
    /** The one value of a header, or the empty text. */
    public String header(String name) {
        var values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
