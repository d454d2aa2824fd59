package alongside.tenants;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Listing;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.portal.ui.select.Option;
import io.helidon.webserver.http.ServerRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of settings read from a request, and the way back from them. */
public final class Paths {
    /** The choices of the state filter. */
    public static final List<Option> STATES =
            List.of(
                    Option.of("", "Open"),
                    Option.of("closed", "Closed"),
                    Option.of("all", "Open and closed"));

    private Paths() {}

    /** The id in the address; what is no id does not exist. */
    public static UUID id(ServerRequest request) {
        var text = request.path().pathParameters().get("id");
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
        throw Refusal.notFound();
    }

    /** The id after which a list of the API goes on; null for its first page. */
    public static @Nullable UUID after(ServerRequest request) {
        var text = Listing.after(request);
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("after", "Send the value of next from the page before.");
        }
    }

    /** The version that a form was opened at. */
    public static int version(ServerRequest request) {
        var text = Form.of(request).text("version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    public static List<Link> home(Visit visit) {
        return List.of(Link.of("Home", visit.path()));
    }

    public static List<Link> settings(Visit visit) {
        return List.of(Link.of("Home", visit.path()), Link.of("Settings", visit.path("settings")));
    }

    public static List<Link> below(Visit visit, String title, String folder) {
        return List.of(
                Link.of("Home", visit.path()),
                Link.of("Settings", visit.path("settings")),
                Link.of(title, visit.path(folder)));
    }

    /** Open, or closed since when. */
    public static String state(@Nullable LocalDate closedOn) {
        return closedOn == null ? "Open" : "Closed on " + Words.date(closedOn);
    }

    /** The state filter in words, for an export. */
    public static String state(ListView view) {
        return switch (view.filter("state")) {
            case "all" -> "Open and closed";
            case "closed" -> "Closed";
            default -> "Open";
        };
    }

    /** The text filter in words, for an export. */
    public static String holding(ListView view) {
        return view.filter("q").isEmpty() ? "" : ", name contains \"" + view.filter("q") + "\"";
    }
}
