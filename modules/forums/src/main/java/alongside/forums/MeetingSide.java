package alongside.forums;

import alongside.forums.actions.ActionApi;
import alongside.forums.actions.ActionPages;
import alongside.forums.actions.Actions;
import alongside.forums.actions.ActionsAtHome;
import alongside.forums.actions.MeetingActionPages;
import alongside.forums.agenda.Agenda;
import alongside.forums.agenda.AgendaApi;
import alongside.forums.agenda.AgendaPages;
import alongside.forums.attendance.Attendance;
import alongside.forums.attendance.AttendanceApi;
import alongside.forums.attendance.AttendancePages;
import alongside.forums.calendar.CalendarPages;
import alongside.forums.calendar.Calendars;
import alongside.forums.meetings.EventApi;
import alongside.forums.meetings.MeetingPages;
import alongside.forums.meetings.Meetings;
import alongside.forums.minutes.MinuteApi;
import alongside.forums.minutes.MinuteBook;
import alongside.forums.minutes.MinutePages;
import alongside.forums.motions.MotionApi;
import alongside.forums.motions.Motions;
import alongside.forums.registrations.OffersAtHome;
import alongside.forums.registrations.RegistrationApi;
import alongside.forums.registrations.Registrations;
import alongside.forums.series.SeriesApi;
import alongside.forums.series.SeriesPages;
import alongside.forums.series.SeriesRegister;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Jobs;
import alongside.portal.Routes;
import alongside.tenants.HomePart;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The formal meetings of the forums, put together. */
final class MeetingSide {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final SeriesRegister series;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Motions decisions;
    private final MinuteBook minutes;
    private final Actions actions;
    private final Calendars calendars;

    MeetingSide(ForumDatabase database) {
        this.series = new SeriesRegister(database);
        this.meetings = new Meetings(database);
        this.agenda = new Agenda(database);
        this.registrations = new Registrations(database);
        this.attendance = new Attendance(database);
        this.decisions = new Motions(database);
        this.minutes = new MinuteBook(database);
        this.actions = new Actions(database);
        this.calendars = new Calendars(database);
    }

    Agenda agenda() {
        return agenda;
    }

    List<HomePart> atHome() {
        return List.of(new ActionsAtHome(actions), new OffersAtHome(registrations));
    }

    /**
     * A place that nobody took in time is offered to the next in line, and who leads a meeting is
     * told when it can approve the minutes of the one before.
     */
    void jobs(Jobs jobs, Clock clock) {
        jobs.every(PAUSE, "meeting-offers", () -> registrations.sweep(clock.instant()))
                .every(PAUSE, "meeting-minutes", () -> minutes.sweep(clock.instant()));
    }

    void routes(Routes routes) {
        var calendar = new CalendarPages(calendars, meetings);
        routes.open("/calendars", calendar.open())
                .signedIn("/my/actions", new ActionPages(actions))
                .signedIn("/forums", calendar)
                .signedIn("/forums", new SeriesPages(series))
                .signedIn("/forums", new MeetingPages(meetings, agenda, registrations, attendance))
                .signedIn("/forums", new AgendaPages(meetings, agenda))
                .signedIn("/forums", new AttendancePages(meetings, registrations, attendance))
                .signedIn("/forums", new MeetingActionPages(meetings, actions))
                .signedIn("/forums", new MinutePages(meetings, minutes, decisions, actions));
        var agendaApi = new AgendaApi(agenda);
        var actionApi = new ActionApi(actions);
        routes.signedInApi("/forums", new SeriesApi(series))
                .signedInApi("/topics", agendaApi.ofTopic())
                .signedInApi("/events", new EventApi(meetings))
                .signedInApi("/events", agendaApi)
                .signedInApi("/events", new RegistrationApi(registrations))
                .signedInApi("/events", new AttendanceApi(attendance))
                .signedInApi("/events", new MinuteApi(minutes))
                .signedInApi("/events", new MotionApi(decisions))
                .signedInApi("/events", actionApi)
                .signedInApi("/my/actions", actionApi.own());
    }
}
