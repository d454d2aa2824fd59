package alongside.tenants.registrations;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.tenants.Errors;
import alongside.tenants.organisations.Organisation;
import alongside.tenants.organisations.Organisations;
import alongside.tenants.views.StaticTemplates;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;

/** The page that finds a Trust in the register: a search, then its results to choose from. */
public final class TrustSearch {
    private static final StaticTemplates VIEWS = new StaticTemplates();
    private static final int MOST = 20;

    private final Organisations organisations;
    private final Eligibility eligibility;

    public TrustSearch(Organisations organisations, Eligibility eligibility) {
        this.organisations = organisations;
        this.eligibility = eligibility;
    }

    /** What was found: those to choose from, and why others cannot be chosen. */
    public record Result(
            String words, List<Organisation> open, List<String> closed, boolean more) {}

    void show(
            ServerRequest request,
            ServerResponse response,
            String action,
            String chosen,
            Errors errors) {
        var words = words(request);
        var wrong = errors;
        var result = new Result(words, List.of(), List.of(), false);
        var asked = !words.isEmpty() || request.query().contains("q");
        if (asked) {
            try {
                result = search(words, Visit.of(request));
                wrong = wrong.isEmpty() ? nothingOpen(result) : wrong;
            } catch (Refusal.Invalid e) {
                wrong = wrong.isEmpty() ? Errors.of(e, "q") : wrong;
            }
        }
        if (result.open().isEmpty() && !wrong.isEmpty()) {
            // There is nothing to choose from: the message belongs to the search.
            wrong = new Errors(Map.of("q", wrong.messages().values().iterator().next()));
        }
        var page = Pages.page(Visit.of(request), "Find your Trust").error(!wrong.isEmpty());
        var asAt = organisations.asAt().map(Words::date).orElse("");
        var view = VIEWS.registrationsTrust(page, action, result, chosen, asAt, wrong);
        if (request.prologue().method().equals(Method.GET)) {
            Pages.send(response, view);
        } else {
            Pages.sendAgain(response, view);
        }
    }

    /** The form that chooses carries the words, so that its results are shown again. */
    private static String words(ServerRequest request) {
        return request.prologue().method().equals(Method.GET)
                ? request.query().first("q").orElse("").replace("\0", "").strip()
                : Form.of(request).text("q");
    }

    private Result search(String words, Visit visit) {
        var found = organisations.search(words, visit.today());
        var open = found.stream().filter(o -> !o.isClosed(visit.today())).toList();
        var closed =
                found.stream()
                        .filter(o -> o.isClosed(visit.today()))
                        .limit(MOST)
                        .map(eligibility::closed)
                        .toList();
        return new Result(words, open.stream().limit(MOST).toList(), closed, open.size() > MOST);
    }

    private Errors nothingOpen(Result result) {
        if (!result.open().isEmpty()) {
            return Errors.NONE;
        }
        if (!result.closed().isEmpty()) {
            return new Errors(Map.of("q", result.closed().getFirst()));
        }
        return new Errors(
                Map.of(
                        "q",
                        "No Trust in the register has \u201C"
                                + shorten(result.words())
                                + "\u201D as its code or in its name. Check the spelling, or enter a"
                                + " part of the name"));
    }

    private static String shorten(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "\u2026";
    }
}
