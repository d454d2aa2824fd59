package alongside.forums.meetings;

import alongside.forums.Places;
import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import io.helidon.webserver.http.ServerRequest;

/** The meeting of an address, and what stands around its pages. */
public final class MeetingTrail {
    private MeetingTrail() {}

    /** The meeting of the address, if it is in the forum that the address says. */
    public static Seat seat(ServerRequest request, Meetings meetings) {
        var visit = Visit.of(request);
        var seat = meetings.find(visit.actor(), Ids.inPath(request, "meeting"), visit.now());
        if (!seat.meeting().forum().equals(Ids.inPath(request, "forum"))) {
            throw Refusal.notFound();
        }
        return seat;
    }

    /** The page of a meeting itself. */
    public static Page own(Visit visit, Meeting meeting) {
        return Places.page(visit, "Meeting on " + meeting.date())
                .breadcrumbs(
                        Places.home(),
                        Places.forums(),
                        Link.of(meeting.forumName(), Places.forum(meeting.forum())),
                        Link.of("Meetings", Places.forum(meeting.forum()) + "/meetings"));
    }

    /** A page below a meeting's. */
    public static Page below(Visit visit, Meeting meeting, String title) {
        return Places.page(visit, title)
                .breadcrumbs(
                        Places.home(),
                        Places.forums(),
                        Link.of(meeting.forumName(), Places.forum(meeting.forum())),
                        Link.of("Meetings", Places.forum(meeting.forum()) + "/meetings"),
                        Link.of("Meeting on " + meeting.date(), meeting.path()));
    }
}
