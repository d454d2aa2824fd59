package alongside.workforce.accounts;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.people.People;
import alongside.workforce.people.Person;
import alongside.workforce.register.Access;
import alongside.workforce.register.Members;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** Saying which account is a person's. */
public final class AccountPages implements HttpService {
    private final Accounts accounts;
    private final People people;
    private final Members members;

    public AccountPages(Accounts accounts, People people, Members members) {
        this.accounts = accounts;
        this.people = people;
        this.members = members;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).post("/", this::link);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var person = person(request);
        var now = accounts.find(visit.actor(), person.id());
        var id = now.memberId();
        var fresh = FormView.fresh(now.version());
        send(response, visit, person, id == null ? "" : id.toString(), fresh);
    }

    private void link(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var chosen = form.text("member_id");
        var version = FormView.version(form);
        var id = Ids.inPath(request, "person");
        try {
            accounts.link(visit.actor(), id, version, chosen);
            Pages.goTo(response, visit.path("people", id));
        } catch (Refusal.Invalid e) {
            send(response, visit, person(request), chosen, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = accounts.find(visit.actor(), id);
            var name = now.name();
            var saved = Map.of("Account", name == null ? "" : name);
            var changed = FormView.changed(now.version(), saved);
            send(response, visit, person(request), chosen, changed);
        }
    }

    private Person person(ServerRequest request) {
        return people.find(Visit.of(request).actor(), Ids.inPath(request, "person"));
    }

    private void send(
            ServerResponse response, Visit visit, Person person, String chosen, FormView form) {
        var page =
                Pages.page(visit, "Account")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")),
                                Link.of(person.name(), visit.path("people", person.id())));
        var choices = members.choices(visit.actor());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().accountsEdit(page, visit, person, choices, chosen, form));
    }
}
