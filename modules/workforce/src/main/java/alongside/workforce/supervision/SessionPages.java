package alongside.workforce.supervision;

import alongside.portal.Export;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.people.People;
import alongside.workforce.register.Access;
import alongside.workforce.register.ListView;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Span;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** The list of sessions, and the page of each. */
public final class SessionPages implements HttpService {
    private static final String PATH = "supervision/sessions";

    private final Sessions sessions;
    private final Notes notes;
    private final Lists lists;
    private final SessionForms forms;

    public SessionPages(
            Sessions sessions, Notes notes, People people, Lists lists, Members members) {
        this.sessions = sessions;
        this.notes = notes;
        this.lists = lists;
        this.forms = new SessionForms(sessions, people, lists, members);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/export", this::export)
                .get("/new", forms::blank)
                .post("/", forms::record)
                .get("/{id}", this::show)
                .get("/{id}/edit", forms::edit)
                .post("/{id}/edit", forms::correct)
                .post("/{id}/removal", forms::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.read(visit.actor());
        var selection =
                Selection.forPage(request.query(), visit.today(), "kind").usually(Sessions.NEWEST);
        var number = ListView.page(request.query());
        var found = sessions.all(visit.actor(), selection, null, Span.page(number));
        var list =
                new ListView(
                        visit,
                        PATH,
                        selection,
                        lists.options(visit.actor()),
                        lists.shelf(visit.actor(), PATH),
                        number,
                        found.total(),
                        SupervisionTables.sessions(visit.path(PATH), selection, found.rows()),
                        Access.maySupport(visit.actor()));
        var page =
                Pages.page(visit, "Sessions of supervision")
                        .fullWidth()
                        .error(!selection.faults().isEmpty())
                        .breadcrumbs(trail(visit));
        var kind = Kind.words(selection.own("kind"));
        var counted = Words.count(found.total(), "session") + (kind.isEmpty() ? "" : " of " + kind);
        Pages.send(
                response,
                selection.status(),
                new StaticTemplates().supervisionSessions(page, list, counted));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var session = sessions.find(visit.actor(), Ids.inPath(request, "id"));
        var reads = Access.mayRead(visit.actor());
        var page =
                Pages.page(visit, session.kind().label() + " on " + Words.date(session.heldOn()))
                        .breadcrumbs(
                                reads
                                        ? sessionTrail(visit)
                                        : new Link[] {
                                            Link.of("Home", visit.path()),
                                            Link.of("My support", visit.path("my", "support"))
                                        });
        Pages.send(
                response,
                new StaticTemplates()
                        .supervisionShow(
                                page,
                                visit,
                                session,
                                reads,
                                Access.maySupport(visit.actor()),
                                notes.areOf(visit.actor(), session)));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection =
                Selection.of(request.query(), visit.today(), "kind").usually(Sessions.NEWEST);
        var kind = Kind.words(selection.own("kind"));
        Export.of("supervision", "Sessions of supervision")
                .about("Until", Words.date(selection.asAt()))
                .about("Filter", lists.options(visit.actor()).describe(selection))
                .about("Kind", kind.isEmpty() ? "all" : kind)
                .columns("Held on", "Kind", "Minutes", "Held by", "Attended", "Credits")
                .send(
                        request,
                        response,
                        rows ->
                                sessions.export(
                                        visit.actor(), selection, session -> add(rows, session)));
    }

    private static void add(Export.Rows rows, Session session) {
        rows.add(
                session.heldOn(),
                session.kind().label(),
                session.minutes(),
                session.facilitator(),
                session.names(),
                session.credits());
    }

    static Link[] trail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("Workforce", visit.path("growth")),
            Link.of("Supervision", visit.path("supervision"))
        };
    }

    static Link[] sessionTrail(Visit visit) {
        return new Link[] {
            Link.of("Home", visit.path()),
            Link.of("Supervision", visit.path("supervision")),
            Link.of("Sessions", visit.path(PATH))
        };
    }
}
