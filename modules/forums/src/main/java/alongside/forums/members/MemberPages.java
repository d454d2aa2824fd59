package alongside.forums.members;

import alongside.forums.Places;
import alongside.forums.forum.ForumRegister;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.UUID;

/** Joining a forum, how one appears in it, its members, and who lets them in. */
public final class MemberPages implements HttpService {
    private final ForumRegister forums;
    private final Participants participants;
    private final Profiles profiles;

    public MemberPages(ForumRegister forums, Participants participants, Profiles profiles) {
        this.forums = forums;
        this.participants = participants;
        this.profiles = profiles;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/join", this::joining)
                .post("/{forum}/join", this::join)
                .post("/{forum}/leaving", this::leave)
                .get("/{forum}/profile", this::profile)
                .post("/{forum}/profile", this::appear)
                .get("/{forum}/members", this::directory)
                .get("/{forum}/people", this::people)
                .post("/{forum}/people/invitations", this::invite)
                .get("/{forum}/people/{id}", this::person)
                .post("/{forum}/people/{id}/acceptance", this::accept)
                .post("/{forum}/people/{id}/refusal", this::refuse)
                .post("/{forum}/people/{id}/removal", this::remove)
                .post("/{forum}/people/{id}/restoration", this::restore)
                .post("/{forum}/people/{id}/part", this::appoint);
    }

    private void joining(ServerRequest request, ServerResponse response) {
        sendJoining(request, response, "", "", FormView.fresh(0));
    }

    private void join(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var forum = forum(request);
        var trust = form.text("trust");
        var reason = form.text("reason");
        try {
            participants.come(visit.actor(), forum, trust, reason, visit.now());
            Pages.goTo(response, Places.forum(forum));
        } catch (Refusal.Invalid e) {
            sendJoining(request, response, trust, reason, FormView.wrong(0, e.fields()));
        }
    }

    private void sendJoining(
            ServerRequest request,
            ServerResponse response,
            String trust,
            String reason,
            FormView form) {
        var visit = Visit.of(request);
        var found = forums.find(visit.actor(), forum(request), visit.now());
        if (!found.standing().mayCome()) {
            Pages.goTo(response, Places.forum(found.forum().id()));
            return;
        }
        var page = page(visit, "Join " + found.forum().name(), found).error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().membersJoin(page, visit.csrf(), found, trust, reason, form));
    }

    private void leave(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        participants.leave(visit.actor(), forum(request), visit.now());
        Pages.goTo(response, "/forums");
    }

    private void profile(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var now = profiles.profile(visit.actor(), forum(request), visit.now());
        sendProfile(request, response, ProfileDraft.of(now), FormView.fresh(now.version()));
    }

    private void appear(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft =
                new ProfileDraft(
                        form.text("display_name"),
                        form.text("job_title"),
                        !form.text("shows_trust").equals("no"),
                        form.has("listed"));
        var version = FormView.version(form);
        var forum = forum(request);
        try {
            profiles.appear(visit.actor(), forum, version, draft, visit.now());
            Pages.goTo(response, Places.forum(forum));
        } catch (Refusal.Invalid e) {
            sendProfile(request, response, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = profiles.profile(visit.actor(), forum, visit.now());
            var saved = Map.of("Name", now.displayName(), "What you do", now.jobTitle());
            sendProfile(request, response, draft, FormView.changed(now.version(), saved));
        }
    }

    private void sendProfile(
            ServerRequest request, ServerResponse response, ProfileDraft draft, FormView form) {
        var visit = Visit.of(request);
        var found = forums.find(visit.actor(), forum(request), visit.now());
        var page = page(visit, "How you appear", found).error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().membersProfile(page, visit.csrf(), found, draft, form));
    }

    private void directory(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = forum(request);
        var found = forums.find(visit.actor(), id, visit.now());
        var members = participants.directory(visit.actor(), id, visit.now());
        var page = page(visit, "Members", found);
        Pages.send(response, new StaticTemplates().membersList(page, found, members));
    }

    private void people(ServerRequest request, ServerResponse response) {
        sendPeople(request, response, "", FormView.fresh(0));
    }

    private void invite(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var email = form.text("email");
        var forum = forum(request);
        try {
            participants.invite(visit.actor(), forum, email, form.text("part"), visit.now());
            Pages.goTo(response, Places.forum(forum) + "/people?invited=yes");
        } catch (Refusal.Invalid e) {
            sendPeople(request, response, email, FormView.wrong(0, e.fields()));
        }
    }

    private void sendPeople(
            ServerRequest request, ServerResponse response, String email, FormView form) {
        var visit = Visit.of(request);
        var id = forum(request);
        var found = forums.find(visit.actor(), id, visit.now());
        var all = participants.everybody(visit.actor(), id, visit.now());
        var page = page(visit, "People of this forum", found).error(!form.isFresh()).fullWidth();
        var invited = request.query().first("invited").isPresent() && form.isFresh();
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .membersPeople(page, visit.csrf(), found, all, email, invited, form));
    }

    private void person(ServerRequest request, ServerResponse response) {
        sendPerson(request, response, "", FormView.fresh(0));
    }

    private void sendPerson(
            ServerRequest request, ServerResponse response, String reason, FormView form) {
        var visit = Visit.of(request);
        var id = forum(request);
        var found = forums.find(visit.actor(), id, visit.now());
        var member =
                participants.everybody(visit.actor(), id, visit.now()).stream()
                        .filter(m -> m.id().equals(Ids.inPath(request, "id")))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        var page =
                page(visit, member.byline().words(), found)
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(found.forum().name(), Places.forum(id)),
                                Link.of("People of this forum", Places.forum(id) + "/people"));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .membersPerson(page, visit.csrf(), found, member, reason, form));
    }

    private void accept(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        participants.accept(visit.actor(), forum(request), Ids.inPath(request, "id"), visit.now());
        back(request, response);
    }

    private void refuse(ServerRequest request, ServerResponse response) {
        decide(request, response, participants::refuse);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        decide(request, response, participants::remove);
    }

    private interface Decision {
        void by(
                alongside.kernel.Actor actor,
                UUID forum,
                UUID id,
                String reason,
                java.time.Instant now);
    }

    private void decide(ServerRequest request, ServerResponse response, Decision decision) {
        var visit = Visit.of(request);
        var reason = Form.of(request).text("reason");
        try {
            var id = Ids.inPath(request, "id");
            decision.by(visit.actor(), forum(request), id, reason, visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            sendPerson(request, response, reason, FormView.wrong(0, e.fields()));
        }
    }

    private void restore(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        participants.restore(visit.actor(), forum(request), Ids.inPath(request, "id"), visit.now());
        back(request, response);
    }

    private void appoint(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var part = Form.of(request).text("part");
        var id = Ids.inPath(request, "id");
        participants.appoint(visit.actor(), forum(request), id, part, visit.now());
        back(request, response);
    }

    private static void back(ServerRequest request, ServerResponse response) {
        Pages.goTo(response, Places.forum(forum(request)) + "/people");
    }

    private static UUID forum(ServerRequest request) {
        return Ids.inPath(request, "forum");
    }

    private static Page page(Visit visit, String title, ForumRegister.Found found) {
        return Places.page(visit, title)
                .breadcrumbs(
                        Places.home(),
                        Places.forums(),
                        Link.of(found.forum().name(), Places.forum(found.forum().id())));
    }
}
