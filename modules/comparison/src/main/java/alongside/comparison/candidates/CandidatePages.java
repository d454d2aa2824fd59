package alongside.comparison.candidates;

import alongside.comparison.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.callout.Banner;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /operator/candidates}: what may be published of each quarter. */
public final class CandidatePages implements HttpService {
    /** The address of the list. */
    public static final String PATH = "/operator/candidates";

    private static final StaticTemplates VIEWS = new StaticTemplates();
    private static final int QUARTERS = 16;

    private final Candidates candidates;

    public CandidatePages(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::prepare)
                .get("/{quarter}", this::show)
                .post("/{quarter}/publication", this::publish)
                .post("/{quarter}/waiting", this::leave);
    }

    private void list(ServerRequest request, ServerResponse response) {
        list(request, response, Status.OK_200, null);
    }

    private void list(
            ServerRequest request,
            ServerResponse response,
            Status status,
            @Nullable String refused) {
        var visit = Visit.of(request);
        var all = candidates.all(visit.actor());
        var page = Pages.page(visit, "Releases").fullWidth();
        var banner = refused == null ? null : Banner.important(refused);
        Pages.send(
                response,
                status,
                VIEWS.candidatesList(
                        page.banner(banner), visit.csrf(), all, choices(visit.today(), all)));
    }

    /** Quarter ends that are past and later than all that is published, the oldest first. */
    private static List<LocalDate> choices(LocalDate today, List<Preparation> all) {
        var published =
                all.stream()
                        .filter(one -> one.is(Preparation.State.PUBLISHED))
                        .map(Preparation::quarterEnd)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
        return Stream.iterate(quarterBefore(today), CandidatePages::quarterBefore)
                .limit(QUARTERS)
                .filter(end -> end.isAfter(published))
                .sorted()
                .toList();
    }

    private static LocalDate quarterBefore(LocalDate day) {
        var first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
        return first.minusDays(1);
    }

    private void prepare(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var quarterEnd = day(Form.of(request).text("quarter"));
        try {
            candidates.prepare(visit.actor(), quarterEnd, visit.now());
        } catch (Refusal.Conflict e) {
            list(request, response, Status.CONFLICT_409, e.message());
            return;
        }
        Pages.goTo(response, PATH + "/" + quarterEnd);
    }

    private void show(ServerRequest request, ServerResponse response) {
        show(request, response, Status.OK_200, null, FormView.fresh(0));
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            Status status,
            @Nullable String refused,
            FormView form) {
        var visit = Visit.of(request);
        var found = candidates.find(visit.actor(), quarter(request));
        var whole =
                Optional.ofNullable(found.sha256())
                        .map(_ -> CandidateView.of(candidates.content(visit.actor(), found)));
        var page =
                Pages.page(
                                visit,
                                "Release of " + alongside.portal.ui.Words.date(found.quarterEnd()))
                        .fullWidth()
                        .breadcrumbs(Link.of("Releases", PATH));
        var banner = refused == null ? null : Banner.important(refused);
        Pages.send(
                response,
                status,
                VIEWS.candidatesShow(
                        page.banner(banner).error(!form.isFresh()),
                        visit.csrf(),
                        found,
                        whole,
                        form));
    }

    private void publish(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        change(
                request,
                response,
                () ->
                        candidates.publish(
                                visit.actor(),
                                quarter(request),
                                FormView.version(Form.of(request)),
                                visit.now()));
    }

    private void leave(ServerRequest request, ServerResponse response) {
        var form = Form.of(request);
        change(
                request,
                response,
                () ->
                        candidates.leave(
                                Visit.of(request).actor(),
                                quarter(request),
                                FormView.version(form),
                                form.text("why")));
    }

    /** Back to the page of the quarter, which says why if it was refused. */
    private void change(ServerRequest request, ServerResponse response, Runnable work) {
        try {
            work.run();
        } catch (Refusal.Conflict | Refusal.Stale e) {
            show(request, response, Status.CONFLICT_409, e.message(), FormView.fresh(0));
            return;
        } catch (Refusal.Invalid e) {
            var form = FormView.wrong(0, e.fields());
            show(request, response, form.status(), null, form);
            return;
        }
        Pages.goTo(response, PATH + "/" + quarter(request));
    }

    static LocalDate quarter(ServerRequest request) {
        return day(request.path().pathParameters().get("quarter"));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.notFound();
        }
    }
}
