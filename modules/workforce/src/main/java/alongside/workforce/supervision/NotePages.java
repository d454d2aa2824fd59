package alongside.workforce.supervision;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.FormView;
import alongside.workforce.register.Ids;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** The notes of a session, for the two people who were there. */
public final class NotePages implements HttpService {
    private final Notes notes;

    public NotePages(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).post("/", this::write);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var note = find(request);
        send(response, visit, note, note.text(), FormView.fresh(note.version()));
    }

    private void write(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var text = form.text("text");
        var version = FormView.version(form);
        var session = Ids.inPath(request, "session");
        try {
            notes.write(visit.actor(), session, version, text, visit.now());
            Pages.goTo(response, visit.path("supervision", "sessions", session));
        } catch (Refusal.Invalid e) {
            send(response, visit, find(request), text, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = find(request);
            var changed = FormView.changed(now.version(), Map.of("Notes", now.text()));
            send(response, visit, now, text, changed);
        }
    }

    private Note find(ServerRequest request) {
        return notes.find(Visit.of(request).actor(), Ids.inPath(request, "session"));
    }

    private static void send(
            ServerResponse response, Visit visit, Note note, String text, FormView form) {
        var session = note.session();
        var page =
                Pages.page(visit, "Notes of supervision on " + Words.date(session.heldOn()))
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("My support", visit.path("my", "support")),
                                Link.of(
                                        "Session",
                                        visit.path("supervision", "sessions", session.id())));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().supervisionNotes(page, visit, note, text, form));
    }
}
