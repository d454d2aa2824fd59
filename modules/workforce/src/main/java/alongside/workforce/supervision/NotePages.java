package alongside.workforce.supervision;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.drafts.DraftBar;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** The notes of a session, for the two people who were there. */
public final class NotePages implements HttpService {
    private final Notes notes;
    private final Drafting drafting;

    public NotePages(Notes notes, Drafting drafting) {
        this.notes = notes;
        this.drafting = drafting;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).post("/", this::write);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var note = find(request);
        var drafts = drafting.open(request, form(request));
        var text = drafts.typed().map(typed -> typed.text("text")).orElse(note.text());
        var version = drafts.typed().map(FormView::version).orElse(note.version());
        send(response, visit, note, text, FormView.fresh(version), drafts);
    }

    private void write(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var text = form.text("text");
        var version = FormView.version(form);
        var session = Ids.inPath(request, "session");
        try {
            notes.write(visit.actor(), session, version, text, visit.now());
            drafting.submitted(request);
            Pages.goTo(response, visit.path("supervision", "sessions", session));
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, find(request), text, wrong, again(request));
        } catch (Refusal.Stale e) {
            var now = find(request);
            var changed = FormView.changed(now.version(), Map.of("Notes", now.text()));
            send(response, visit, now, text, changed, again(request));
        }
    }

    private DraftBar again(ServerRequest request) {
        return drafting.again(request, form(request));
    }

    private static Object[] form(ServerRequest request) {
        return new Object[] {"supervision", "sessions", Ids.inPath(request, "session"), "notes"};
    }

    private Note find(ServerRequest request) {
        return notes.find(Visit.of(request).actor(), Ids.inPath(request, "session"));
    }

    private static void send(
            ServerResponse response,
            Visit visit,
            Note note,
            String text,
            FormView form,
            DraftBar drafts) {
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
                new StaticTemplates().supervisionNotes(page, visit, note, text, form, drafts));
    }
}
