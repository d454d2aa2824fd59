package alongside.forums.meetings;

import alongside.forums.agenda.Agenda;
import alongside.forums.agenda.ItemDraft;
import alongside.forums.attendance.Attendance;
import alongside.forums.registrations.RegistrationDraft;
import alongside.forums.registrations.Registrations;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** A meeting with its agenda, registering for it, and being there. */
public final class MeetingPages implements HttpService {
    private static final String MEETING = "/{forum}/meetings/{meeting}";

    private final Meetings meetings;
    private final Agenda agenda;
    private final Registrations registrations;
    private final Attendance attendance;

    public MeetingPages(
            Meetings meetings, Agenda agenda, Registrations registrations, Attendance attendance) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.registrations = registrations;
        this.attendance = attendance;
    }

    /** What is typed on the page of a meeting. */
    public record Typing(ItemDraft item, RegistrationDraft registration, FormView form) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get(MEETING, this::show)
                .post(MEETING + "/agenda", this::propose)
                .post(MEETING + "/registration", this::register)
                .post(MEETING + "/registration/withdrawal", this::withdraw)
                .post(MEETING + "/check-in", this::checkIn)
                .get(MEETING + "/edit", this::edit)
                .post(MEETING + "/edit", this::change)
                .get(MEETING + "/cancellation", this::cancellation)
                .post(MEETING + "/cancellation", this::cancel)
                .post(MEETING + "/cancellation/withdrawal", this::restore);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, new ItemDraft("", ""), remembered(request), FormView.fresh(0));
    }

    private RegistrationDraft remembered(ServerRequest request) {
        var visit = Visit.of(request);
        var seat = MeetingTrail.seat(request, meetings);
        var own = registrations.own(visit.actor(), seat.meeting().id(), visit.now());
        var needs = own.registration().map(r -> r.needs()).filter(text -> !text.isEmpty());
        return new RegistrationDraft(needs.orElse(own.remembered()), !own.remembered().isEmpty());
    }

    private void send(
            ServerRequest request,
            ServerResponse response,
            ItemDraft item,
            RegistrationDraft registration,
            FormView form) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        var sheet = agenda.sheet(visit.actor(), meeting.id(), visit.now());
        var own = registrations.own(visit.actor(), meeting.id(), visit.now());
        var room = attendance.view(visit.actor(), meeting.id(), visit.now());
        var page = MeetingTrail.own(visit, meeting).error(!form.isFresh());
        var typing = new Typing(item, registration, form);
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().meetingsShow(page, visit, sheet, own, room, typing));
    }

    private void propose(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = new ItemDraft(form.text("title"), form.text("why"));
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        try {
            agenda.propose(visit.actor(), meeting.id(), draft, visit.now());
            Pages.goTo(response, meeting.path() + "#agenda");
        } catch (Refusal.Invalid e) {
            send(request, response, draft, remembered(request), FormView.wrong(0, e.fields()));
        }
    }

    private void register(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft = new RegistrationDraft(form.text("needs"), form.has("remember"));
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        try {
            registrations.register(visit.actor(), meeting.id(), draft, visit.now());
            Pages.goTo(response, meeting.path());
        } catch (Refusal.Invalid e) {
            var item = new ItemDraft("", "");
            send(request, response, item, draft, FormView.wrong(0, e.fields()));
        }
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        registrations.withdraw(visit.actor(), meeting.id(), visit.now());
        Pages.goTo(response, meeting.path());
    }

    private void checkIn(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        try {
            var code = Form.of(request).text("code");
            attendance.checkIn(visit.actor(), meeting.id(), code, visit.now());
            Pages.goTo(response, meeting.path());
        } catch (Refusal.Invalid e) {
            var item = new ItemDraft("", "");
            send(request, response, item, remembered(request), FormView.wrong(0, e.fields()));
        }
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        var draft = meetings.draft(visit.actor(), meeting.id(), visit.now());
        sendEdit(response, visit, meeting, draft, FormView.fresh(meeting.version()));
    }

    private void change(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var draft =
                new MeetingDraft(
                        Day.typed(form, "held_on"),
                        form.text("starts_at"),
                        form.text("minutes"),
                        form.text("place"),
                        form.text("link"),
                        form.text("capacity"));
        var version = FormView.version(form);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        try {
            meetings.change(visit.actor(), meeting.id(), version, draft, visit.now());
            Pages.goTo(response, meeting.path());
        } catch (Refusal.Invalid e) {
            sendEdit(response, visit, meeting, draft, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            var saved = Map.of("When", meeting.date() + ", " + meeting.times());
            sendEdit(response, visit, meeting, draft, FormView.changed(meeting.version(), saved));
        }
    }

    private static void sendEdit(
            ServerResponse response,
            Visit visit,
            Meeting meeting,
            MeetingDraft draft,
            FormView form) {
        var page = MeetingTrail.below(visit, meeting, "Change this meeting").error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().meetingsEdit(page, visit.csrf(), meeting, draft, form));
    }

    private void cancellation(ServerRequest request, ServerResponse response) {
        var meeting = MeetingTrail.seat(request, meetings).requireRunner().meeting();
        sendCancellation(request, response, "", FormView.fresh(meeting.version()));
    }

    private void cancel(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var reason = form.text("reason");
        var version = FormView.version(form);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        try {
            meetings.cancel(visit.actor(), meeting.id(), version, reason, visit.now());
            Pages.goTo(response, meeting.path());
        } catch (Refusal.Invalid e) {
            sendCancellation(request, response, reason, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("This meeting was changed since you opened it. Look again.");
        }
    }

    private void restore(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var version = FormView.version(Form.of(request));
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        try {
            meetings.restore(visit.actor(), meeting.id(), version, visit.now());
            Pages.goTo(response, meeting.path());
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("This meeting was changed since you opened it. Look again.");
        }
    }

    private void sendCancellation(
            ServerRequest request, ServerResponse response, String reason, FormView form) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        var page = MeetingTrail.below(visit, meeting, "Cancel this meeting").error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .meetingsCancellation(page, visit.csrf(), meeting, reason, form));
    }
}
