package alongside.identity.members;

import alongside.identity.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.portal.ui.callout.Banner;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The members of a Trust as pages. */
public final class MemberPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();
    private static final Map<String, String> DONE =
            Map.of(
                    "invited", "Invitation sent",
                    "again", "Invitation sent again",
                    "changed", "Roles changed",
                    "removed", "Access removed",
                    "revoked", "Invitation cancelled");

    private final Members members;
    private final Invitations invitations;

    public MemberPages(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/invitation", this::blank)
                .post("/invitation", this::invite)
                .get("/{id}", this::show)
                .post("/{id}", this::change)
                .post("/{id}/invitation", this::sendAgain)
                .get("/{id}/removal", this::confirm)
                .post("/{id}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var done = DONE.get(request.query().first("done").orElse(""));
        var page =
                Pages.page(visit, "Members")
                        .fullWidth()
                        .breadcrumbs(Link.of("Home", visit.path()))
                        .banner(done == null ? null : Banner.success(done));
        var all = members.all(visit.actor());
        Pages.send(response, VIEWS.membersList(page, visit, all, admins(all)));
    }

    private static long admins(List<Colleague> all) {
        return all.stream().filter(Colleague::admin).count();
    }

    private void blank(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        visit.actor().require(Role.TRUST_ADMIN);
        var draft = new InvitationDraft("", "", List.of());
        Pages.send(
                response,
                VIEWS.membersInvite(page(visit, "Invite a colleague"), visit, draft, Map.of()));
    }

    private void invite(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = new InvitationDraft(form.text("name"), form.text("email"), form.all("roles"));
        try {
            invitations.invite(visit.actor(), draft);
            Pages.goTo(response, visit.path("members") + "?done=invited");
        } catch (Refusal.Invalid e) {
            var page = page(visit, "Invite a colleague").error(true);
            Pages.sendAgain(response, VIEWS.membersInvite(page, visit, draft, e.fields()));
        }
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var colleague = members.find(visit.actor(), id(request));
        var keys = colleague.roles().stream().map(Role::key).toList();
        Pages.send(
                response,
                VIEWS.membersShow(page(visit, colleague.name()), visit, colleague, keys, Map.of()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var roles = form.all("roles");
        var version = form.text("version");
        try {
            members.change(
                    visit.actor(),
                    id(request),
                    roles,
                    version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0);
            Pages.goTo(response, visit.path("members") + "?done=changed");
        } catch (Refusal.Invalid e) {
            var colleague = members.find(visit.actor(), id(request));
            var page = page(visit, colleague.name()).error(true);
            Pages.sendAgain(response, VIEWS.membersShow(page, visit, colleague, roles, e.fields()));
        }
    }

    private void sendAgain(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        invitations.sendAgain(visit.actor(), id(request));
        Pages.goTo(response, visit.path("members") + "?done=again");
    }

    private void confirm(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        visit.actor().require(Role.TRUST_ADMIN);
        var colleague = members.find(visit.actor(), id(request));
        var title =
                colleague.member()
                        ? "Remove access for " + colleague.name()
                        : "Cancel the invitation of " + colleague.name();
        Pages.send(response, VIEWS.membersRemoval(page(visit, title), visit, colleague));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var colleague = members.find(visit.actor(), id(request));
        if (colleague.member()) {
            members.remove(visit.actor(), colleague.id());
        } else {
            invitations.revoke(visit.actor(), colleague.id());
        }
        // Whoever took away their own access cannot see the list any more.
        var self = colleague.id().equals(visit.actor().person());
        var done = colleague.member() ? "removed" : "revoked";
        Pages.goTo(response, self ? "/home" : visit.path("members") + "?done=" + done);
    }

    private static Page page(Visit visit, String title) {
        return Pages.page(visit, title)
                .breadcrumbs(
                        Link.of("Home", visit.path()), Link.of("Members", visit.path("members")));
    }

    static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(request.path().pathParameters().get("id"));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
