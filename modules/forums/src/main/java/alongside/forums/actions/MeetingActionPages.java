package alongside.forums.actions;

import alongside.forums.meetings.Day;
import alongside.forums.meetings.MeetingTrail;
import alongside.forums.meetings.Meetings;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** What the chair and the deputy change of what somebody took on at their meeting. */
public final class MeetingActionPages implements HttpService {
    private static final String ACTION = "/{forum}/meetings/{meeting}/actions/{action}";

    private final Meetings meetings;
    private final Actions actions;

    public MeetingActionPages(Meetings meetings, Actions actions) {
        this.meetings = meetings;
        this.actions = actions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(ACTION, this::edit)
                .post(ACTION, this::change)
                .post(ACTION + "/withdrawal", this::withdraw);
    }

    private MeetingAction found(ServerRequest request) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).requireRunner().meeting();
        var id = Ids.inPath(request, "action");
        return actions.open(visit.actor(), meeting.id(), id, visit.now());
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var action = found(request);
        send(request, response, ActionDraft.of(action), FormView.fresh(action.version()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft =
                new ActionDraft(form.text("what"), form.text("owner"), Day.typed(form, "due_on"));
        var version = FormView.version(form);
        var action = found(request);
        try {
            actions.change(
                    visit.actor(), action.meeting(), action.id(), version, draft, visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            send(request, response, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var saved =
                    Map.of(
                            "What", action.what(),
                            "Who", action.owner().words(),
                            "By when", Words.date(action.dueOn()));
            send(request, response, draft, FormView.changed(action.version(), saved));
        }
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = FormView.version(Form.of(request));
        var action = found(request);
        try {
            actions.withdraw(visit.actor(), action.meeting(), action.id(), version, visit.now());
            back(request, response);
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("This was changed since you opened it. Look again.");
        }
    }

    private void back(ServerRequest request, ServerResponse response) {
        Pages.goTo(response, MeetingTrail.seat(request, meetings).meeting().path() + "/minutes");
    }

    private void send(
            ServerRequest request, ServerResponse response, ActionDraft draft, FormView form) {
        var visit = Visit.of(request);
        var action = found(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        var page = MeetingTrail.below(visit, meeting, "Change an action").error(!form.isFresh());
        var owners = actions.owners(visit.actor(), meeting.id(), visit.now());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .actionsEdit(page, visit.csrf(), meeting, action, draft, owners, form));
    }
}
