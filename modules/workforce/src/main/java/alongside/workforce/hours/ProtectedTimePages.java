package alongside.workforce.hours;

import alongside.kernel.Refusal;
import alongside.portal.Export;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.Access;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Weeks with involvement work, one assignment's, what was agreed, and the Trust's cap. */
public final class ProtectedTimePages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Involvement involvement;
    private final InvolvementCaps caps;
    private final Lists lists;
    private final InvolvementForms forms;

    public ProtectedTimePages(Involvement involvement, InvolvementCaps caps, Lists lists) {
        this.involvement = involvement;
        this.caps = caps;
        this.lists = lists;
        this.forms = new InvolvementForms(involvement);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/cap", this::cap)
                .post("/cap", this::saveCap)
                .get("/{assignment}", this::show)
                .get("/{assignment}/hours/new", forms::blank)
                .post("/{assignment}/hours", forms::log)
                .get("/{assignment}/hours/{id}/edit", forms::edit)
                .post("/{assignment}/hours/{id}/edit", forms::save)
                .post("/{assignment}/hours/{id}/removal", forms::remove)
                .get("/{assignment}/weeks/{week}", this::week)
                .post("/{assignment}/weeks/{week}", this::agree);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection =
                Selection.forPage(request.query(), visit.today(), Involvement.STANDING)
                        .usually(new Sort("start", true));
        var number = ListView.page(request.query());
        var found = involvement.weeks(visit.actor(), selection, Span.page(number));
        var list =
                new ListView(
                        visit,
                        "protected-time",
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), "protected-time"),
                        number,
                        found.total(),
                        ProtectedTimeTables.list(
                                visit.path("protected-time"), selection, found.rows()),
                        Access.mayEdit(visit.actor()));
        var page =
                Pages.page(visit, "Protected time")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        var counted = Words.count(found.total(), "week") + " with involvement work";
        Pages.send(
                response,
                selection.status(),
                VIEWS.hoursList(page, list, counted, caps.find(visit.actor())));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection =
                Selection.of(request.query(), visit.today(), Involvement.STANDING)
                        .usually(new Sort("start", true));
        var standing = selection.own(Involvement.STANDING);
        Export.of("protected-time", "Weeks with involvement work")
                .about("As at", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).chosen(selection))
                .about("Standing", standing.isEmpty() ? "All" : standing)
                .about(
                        "Allowed",
                        "Contracted hours at the end of the week, times the share that involvement"
                                + " work may take in it")
                .columns(
                        "Name",
                        "Role",
                        "Service",
                        "Team",
                        "Week from",
                        "Contracted hours",
                        "Share in percent",
                        "Allowed hours",
                        "Logged hours",
                        "More than allowed",
                        "What was agreed",
                        "Agreed by",
                        "Agreed on")
                .send(
                        request,
                        response,
                        rows -> involvement.export(visit.actor(), selection, w -> add(rows, w)));
    }

    private static void add(Export.Rows rows, InvolvementWeek w) {
        rows.add(
                w.personName(),
                w.role(),
                w.service(),
                w.team(),
                w.weekOn(),
                w.contractedHours(),
                w.percent(),
                w.allowedHours(),
                w.hours(),
                w.isOver(),
                w.agreed(),
                w.agreedBy(),
                w.agreedOn());
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = InvolvementForms.assignment(request);
        var time = involvement.find(visit.actor(), id, visit.today());
        var entries = involvement.entries(visit.actor(), id, visit.today());
        var page =
                Pages.page(visit, "Protected time of " + time.personName())
                        .fullWidth()
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Access.mayRead(visit.actor())
                                        ? Link.of("Protected time", visit.path("protected-time"))
                                        : Link.of("My hours", visit.path("my", "hours")));
        var may = Access.maySupport(visit.actor());
        Pages.send(response, VIEWS.hoursShow(page, visit, time, entries, may));
    }

    private void week(ServerRequest request, ServerResponse response) {
        send(request, response, "", FormView.fresh(0));
    }

    private void agree(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var note = Form.of(request).text("note");
        var id = InvolvementForms.assignment(request);
        var monday = ProtectedTimeApi.week(request);
        try {
            involvement.agree(visit.actor(), id, monday, note, visit.today());
            Pages.goTo(response, visit.path("protected-time", id));
        } catch (Refusal.Invalid e) {
            send(request, response, note, FormView.wrong(0, e.fields()));
        }
    }

    private void send(ServerRequest request, ServerResponse response, String note, FormView form) {
        var visit = Visit.of(request);
        var id = InvolvementForms.assignment(request);
        var week =
                involvement.week(visit.actor(), id, ProtectedTimeApi.week(request), visit.today());
        var page =
                Pages.page(visit, "Week from " + Words.date(week.weekOn()))
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Protected time", visit.path("protected-time")),
                                Link.of(week.personName(), visit.path("protected-time", id)));
        Pages.send(response, form.status(), VIEWS.hoursWeek(page, visit, week, note, form));
    }

    private void cap(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var now = caps.find(visit.actor());
        sendCap(response, visit, HoursWords.plain(now.percent()), FormView.fresh(now.number()));
    }

    private void saveCap(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var percent = form.text("percent");
        var version = FormView.version(form);
        try {
            caps.change(visit.actor(), version, percent, visit.today());
            Pages.goTo(response, visit.path("protected-time"));
        } catch (Refusal.Invalid e) {
            sendCap(response, visit, percent, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = caps.find(visit.actor());
            var saved = java.util.Map.of("Most that it may take", now.percentText());
            sendCap(response, visit, percent, FormView.changed(now.number(), saved));
        }
    }

    private static void sendCap(
            ServerResponse response, Visit visit, String percent, FormView form) {
        var page =
                Pages.page(visit, "What involvement work may take")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Protected time", visit.path("protected-time")));
        Pages.send(response, form.status(), VIEWS.hoursCap(page, visit, percent, form));
    }
}
