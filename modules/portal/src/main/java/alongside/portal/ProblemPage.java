package alongside.portal;

import alongside.portal.ui.Page;
import alongside.portal.views.StaticTemplates;
import gg.jte.Content;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;

/** A problem as a page: what happened, and what to do about it. */
final class ProblemPage {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private ProblemPage() {}

    static void send(ServerRequest request, ServerResponse response, Problem problem) {
        var page =
                request.context()
                        .get(Visit.class)
                        .map(visit -> Pages.page(visit, problem.title()))
                        .orElseGet(() -> Page.of(problem.title()));
        Pages.send(response, problem.status(), content(page, problem));
    }

    /** For nobody in particular. */
    static byte[] early(Problem problem) {
        return Pages.bytes(content(Page.of(problem.title()), problem));
    }

    private static Content content(Page page, Problem problem) {
        var paragraphs = new ArrayList<>(List.of(problem.detail()));
        paragraphs.addAll(problem.remedies());
        return VIEWS.problem(page, paragraphs);
    }
}
