package alongside.forums.attendance;

import alongside.forums.meetings.MeetingTrail;
import alongside.forums.meetings.Meetings;
import alongside.forums.registrations.Registrations;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Who comes and who is there, for the chair and the deputy of a meeting. */
public final class AttendancePages implements HttpService {
    private static final String MEETING = "/{forum}/meetings/{meeting}";

    private final Meetings meetings;
    private final Registrations registrations;
    private final Attendance attendance;

    public AttendancePages(Meetings meetings, Registrations registrations, Attendance attendance) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.attendance = attendance;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(MEETING + "/people", this::people)
                .post(MEETING + "/check-in/code", this::open)
                .post(MEETING + "/attendance", this::tick)
                .post(MEETING + "/attendance/confirmation", this::confirm);
    }

    private void people(ServerRequest request, ServerResponse response) {
        var meeting = MeetingTrail.seat(request, meetings).requireRunner().meeting();
        var hours =
                BigDecimal.valueOf(meeting.minutes())
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        send(request, response, hours, FormView.fresh(0));
    }

    private void send(ServerRequest request, ServerResponse response, String hours, FormView form) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).requireRunner().meeting();
        var registered = registrations.all(visit.actor(), meeting.id(), visit.now());
        var list = attendance.list(visit.actor(), meeting.id(), visit.now());
        var page = MeetingTrail.below(visit, meeting, "People and check-in").error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .attendancePeople(page, visit, meeting, registered, list, hours, form));
    }

    private void open(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        attendance.open(visit.actor(), meeting.id(), visit.now());
        Pages.goTo(response, meeting.path() + "/people");
    }

    private void tick(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        var ticked =
                Form.of(request).all("there").stream()
                        .map(Ids::of)
                        .filter(Objects::nonNull)
                        .toList();
        attendance.tick(visit.actor(), meeting.id(), ticked, visit.now());
        Pages.goTo(response, meeting.path() + "/people");
    }

    private void confirm(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        var hours = Form.of(request).text("hours");
        try {
            attendance.confirm(visit.actor(), meeting.id(), hours, visit.now());
            Pages.goTo(response, meeting.path() + "/people");
        } catch (Refusal.Invalid e) {
            send(request, response, hours, FormView.wrong(0, e.fields()));
        }
    }
}
