package alongside.forums.minutes;

import alongside.forums.actions.ActionDraft;
import alongside.forums.actions.Actions;
import alongside.forums.meetings.Day;
import alongside.forums.meetings.MeetingTrail;
import alongside.forums.meetings.Meetings;
import alongside.forums.motions.Motions;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.UUID;

/** The minutes of a meeting with what was decided and who took on what. */
public final class MinutePages implements HttpService {
    private static final String MEETING = "/{forum}/meetings/{meeting}";

    private final Meetings meetings;
    private final MinuteBook book;
    private final Motions decisions;
    private final Actions actions;

    public MinutePages(Meetings meetings, MinuteBook book, Motions decisions, Actions actions) {
        this.meetings = meetings;
        this.book = book;
        this.decisions = decisions;
        this.actions = actions;
    }

    /** What is typed on the page of the minutes. */
    public record Notes(String motion, ActionDraft action, FormView form) {
        static final ActionDraft NO_ACTION = new ActionDraft("", "", "");
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(MEETING + "/minutes", this::show)
                .get(MEETING + "/minutes/edit", this::edit)
                .post(MEETING + "/minutes/edit", this::write)
                .post(MEETING + "/minutes/approval", this::approve)
                .post(MEETING + "/motions", this::open)
                .post(MEETING + "/motions/{motion}/vote", this::vote)
                .post(MEETING + "/motions/{motion}/closure", this::close)
                .post(MEETING + "/actions", this::act);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, new Notes("", Notes.NO_ACTION, FormView.fresh(0)));
    }

    private UUID meeting(ServerRequest request) {
        return MeetingTrail.seat(request, meetings).meeting().id();
    }

    private void send(ServerRequest request, ServerResponse response, Notes notes) {
        var visit = Visit.of(request);
        var id = meeting(request);
        var found = book.book(visit.actor(), id, visit.now());
        var page =
                MeetingTrail.below(visit, found.seat().meeting(), "Minutes")
                        .error(!notes.form().isFresh());
        Pages.send(
                response,
                notes.form().status(),
                new StaticTemplates()
                        .minutesShow(
                                page,
                                visit,
                                found,
                                decisions.all(visit.actor(), id, visit.now()),
                                actions.of(visit.actor(), id, visit.now()),
                                actions.owners(visit.actor(), id, visit.now()),
                                notes));
    }

    private void back(ServerRequest request, ServerResponse response) {
        Pages.goTo(response, MeetingTrail.seat(request, meetings).meeting().path() + "/minutes");
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = book.book(visit.actor(), meeting(request), visit.now());
        found.seat().requireRunner();
        var body = found.minutes().map(Minutes::body).orElse("");
        var version = found.minutes().map(Minutes::version).orElse(0);
        sendEdit(request, response, body, FormView.fresh(version));
    }

    private void write(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var body = form.text("body");
        var version = FormView.version(form);
        var id = meeting(request);
        try {
            book.write(visit.actor(), id, version, body, visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            sendEdit(request, response, body, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var now = book.book(visit.actor(), id, visit.now()).minutes().orElseThrow();
            var saved = Map.of("Minutes", now.body());
            sendEdit(request, response, body, FormView.changed(now.version(), saved));
        }
    }

    private void sendEdit(
            ServerRequest request, ServerResponse response, String body, FormView form) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        var page = MeetingTrail.below(visit, meeting, "Write minutes").error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().minutesEdit(page, visit.csrf(), meeting, body, form));
    }

    /** Of the meeting before, at the meeting of the address. */
    private void approve(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var of = Ids.of(form.text("of"));
        if (of == null) {
            throw Refusal.notFound();
        }
        try {
            var version = FormView.version(form);
            book.approve(visit.actor(), of, version, meeting(request), visit.now());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("These minutes were changed since you opened them. Look again.");
        }
        back(request, response);
    }

    private void open(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var motion = Form.of(request).text("motion");
        try {
            decisions.open(visit.actor(), meeting(request), motion, visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(0, e.fields());
            send(request, response, new Notes(motion, Notes.NO_ACTION, wrong));
        }
    }

    private void vote(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var choice = Form.of(request).text("choice");
        var id = Ids.inPath(request, "motion");
        try {
            decisions.vote(visit.actor(), meeting(request), id, choice, visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            throw Refusal.conflict(e.message() + ".");
        }
    }

    private void close(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var casting = Form.of(request).text("casting");
        var id = Ids.inPath(request, "motion");
        try {
            decisions.close(visit.actor(), meeting(request), id, casting, visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(0, Map.of("casting-" + id, e.message()));
            send(request, response, new Notes("", Notes.NO_ACTION, wrong));
        }
    }

    private void act(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft =
                new ActionDraft(form.text("what"), form.text("owner"), Day.typed(form, "due_on"));
        try {
            actions.add(visit.actor(), meeting(request), draft, visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            var wrong = FormView.wrong(0, e.fields());
            send(request, response, new Notes("", draft, wrong));
        }
    }
}
