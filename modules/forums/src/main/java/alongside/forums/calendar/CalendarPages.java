package alongside.forums.calendar;

import alongside.forums.Places;
import alongside.forums.meetings.MeetingTrail;
import alongside.forums.meetings.Meetings;
import alongside.forums.views.StaticTemplates;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.http.ContentDisposition;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/** Meetings in people's own calendars. */
public final class CalendarPages implements HttpService {
    private final Calendars calendars;
    private final Meetings meetings;

    public CalendarPages(Calendars calendars, Meetings meetings) {
        this.calendars = calendars;
        this.meetings = meetings;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/calendar", this::show)
                .post("/calendar", this::renew)
                .post("/calendar/removal", this::remove)
                .get("/{forum}/meetings/{meeting}/calendar", this::file);
    }

    /** What a calendar program asks for, without a login. */
    public HttpService open() {
        return rules -> rules.get("/{secret}", this::behind);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, Visit.of(request), "");
    }

    private void renew(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var feed =
                new Feed(
                        form.text("what").equals("everything"),
                        form.all("tells").contains("named"),
                        form.all("tells").contains("linked"));
        send(response, visit, calendars.renew(visit.actor(), feed));
    }

    private void send(ServerResponse response, Visit visit, String secret) {
        var page =
                Places.page(visit, "Meetings in your own calendar")
                        .breadcrumbs(Places.home(), Places.forums());
        var feed = calendars.feed(visit.actor());
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        Pages.send(response, new StaticTemplates().calendarShow(page, visit.csrf(), feed, secret));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        calendars.remove(Visit.of(request).actor());
        Pages.goTo(response, "/forums/calendar");
    }

    private void file(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var meeting = MeetingTrail.seat(request, meetings).meeting();
        var text = calendars.file(visit.actor(), meeting.id(), visit.now());
        response.header(
                HeaderNames.CONTENT_DISPOSITION,
                ContentDisposition.builder()
                        .type("attachment")
                        .filename("meeting-" + meeting.day() + ".ics")
                        .build()
                        .values());
        send(response, text);
    }

    private void behind(ServerRequest request, ServerResponse response) {
        var secret = request.path().pathParameters().get("secret");
        send(response, calendars.behind(secret, Visit.of(request).now()));
    }

    private static void send(ServerResponse response, String text) {
        response.header(HeaderNames.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HeaderNames.CACHE_CONTROL, "private, no-store")
                .send(text.getBytes(StandardCharsets.UTF_8));
    }
}
