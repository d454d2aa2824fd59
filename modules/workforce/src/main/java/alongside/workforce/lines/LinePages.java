package alongside.workforce.lines;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.register.Members;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** Saying who manages or leads a person from a day on. */
public final class LinePages implements HttpService {
    private final Lines lines;
    private final Members members;

    public LinePages(Lines lines, Members members) {
        this.lines = lines;
        this.members = members;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{kind}", this::show).post("/{kind}", this::save);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var kind = LineApi.kind(request);
        var found = lines.find(visit.actor(), Ids.inPath(request, "assignment"));
        var now =
                found.of(kind).stream()
                        .filter(line -> line.holdsOn(visit.today()))
                        .map(line -> line.memberId().toString())
                        .findFirst()
                        .orElse("");
        var fresh = FormView.fresh(found.assignment().version());
        send(response, visit, kind, found, now, Typed.empty(), fresh);
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var kind = LineApi.kind(request);
        var id = Ids.inPath(request, "assignment");
        var form = Form.of(request);
        var from = Typed.date(form, "from");
        var member = form.text("member_id");
        var version = FormView.version(form);
        try {
            var draft = new LineDraft(from.iso(), member);
            var found = lines.set(visit.actor(), id, kind, version, draft);
            Pages.goTo(response, visit.path("people", found.assignment().personId()));
        } catch (Refusal.Invalid e) {
            var found = lines.find(visit.actor(), id);
            var wrong = FormView.wrong(version, e.fields());
            send(response, visit, kind, found, member, from, wrong);
        } catch (Refusal.Stale e) {
            var found = lines.find(visit.actor(), id);
            var saved = Map.of(kind.label(), LineTable.words(found.of(kind)));
            var changed = FormView.changed(found.assignment().version(), saved);
            send(response, visit, kind, found, member, from, changed);
        }
    }

    private void send(
            ServerResponse response,
            Visit visit,
            LineKind kind,
            Lines.Found found,
            String member,
            Typed from,
            FormView form) {
        var assignment = found.assignment();
        var page =
                Pages.page(visit, kind.label())
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of(
                                        assignment.personName(),
                                        visit.path("people", assignment.personId())));
        var action = visit.path("assignments", assignment.id(), "lines", kind.key());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .linesEdit(
                                page,
                                visit.csrf(),
                                action,
                                kind,
                                found,
                                members.choices(visit.actor()),
                                member,
                                from,
                                form));
    }
}
