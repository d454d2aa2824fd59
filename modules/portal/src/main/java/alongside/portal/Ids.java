package alongside.portal;

import alongside.kernel.Refusal;
import io.helidon.webserver.http.ServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids in addresses and fields. */
public final class Ids {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** The id of a text; null for any text that is none. */
    public static @Nullable UUID of(String text) {
        return FORM.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    /** The id in the address; what is no id leads nowhere. */
    public static UUID inPath(ServerRequest request, String name) {
        var id = of(request.path().pathParameters().get(name));
        if (id == null) {
            throw Refusal.notFound();
        }
        return id;
    }
}
