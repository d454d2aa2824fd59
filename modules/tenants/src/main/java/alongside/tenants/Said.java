package alongside.tenants;

import alongside.portal.ui.callout.Banner;
import alongside.portal.ui.errors.Fault;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page says back: that something was done, or what is wrong with a form. */
public final class Said {
    private Said() {}

    /** The query of the page to go to after something was done; see {@link #done}. */
    public static String after(String done) {
        return "?done=" + done;
    }

    /** The banner of a page that was reached by {@link #after}. */
    public static @Nullable Banner done(ServerRequest request, String noun) {
        var text =
                switch (request.query().first("done").orElse("")) {
                    case "added" -> noun + " added";
                    case "changed" -> "Changes saved";
                    case "closed" -> noun + " closed";
                    case "reopened" -> noun + " reopened";
                    default -> null;
                };
        return text == null ? null : Banner.success(text);
    }

    /** The error summary; each fault leads to the field of its name. */
    public static List<Fault> faults(Map<String, String> errors) {
        return errors.entrySet().stream().map(e -> new Fault(e.getKey(), e.getValue())).toList();
    }
}
