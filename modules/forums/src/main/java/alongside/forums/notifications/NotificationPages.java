package alongside.forums.notifications;

import alongside.forums.Places;
import alongside.forums.views.StaticTemplates;
import alongside.portal.Form;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.pagination.Pagination;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.Optional;

/** {@code /my/notifications}: what somebody was told, and marking it as read. */
public final class NotificationPages implements HttpService {
    private static final String HERE = "/my/notifications";
    private static final int SIZE = 20;

    private final Notifications notifications;

    public NotificationPages(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).post("/reading", this::read).post("/restoration", this::restore);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var filter = NoticeFilter.of(request);
        var number = number(request);
        var found =
                notifications.page(visit.actor(), filter, (number - 1) * SIZE, SIZE, visit.now());
        var page = Places.page(visit, "Notifications").breadcrumbs(Places.home());
        var pages =
                Pagination.of(
                        number,
                        SIZE,
                        found.total(),
                        n -> HERE + "?" + filter.query() + "&page=" + n);
        Pages.send(
                response,
                new StaticTemplates()
                        .notificationsList(
                                page,
                                visit,
                                found,
                                filter,
                                pages,
                                moment(request.query().first("read").orElse(""))));
    }

    private static int number(ServerRequest request) {
        var sent = request.query().first("page").orElse("1");
        return sent.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(sent) : 1;
    }

    private static Optional<Instant> moment(String millis) {
        return millis.matches("[0-9]{1,15}")
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)))
                : Optional.empty();
    }

    /** Of one line or of all: what is newer than what was looked at stays new. */
    private void read(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        // The moment is shown without its microseconds, which the newest may have.
        var until = moment(form.text("until")).map(at -> at.plusMillis(1)).orElseGet(visit::now);
        var at = notifications.read(visit.actor(), form.text("batch"), until, visit.now());
        Pages.goTo(response, HERE + "?read=" + at.toEpochMilli());
    }

    private void restore(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        moment(Form.of(request).text("read"))
                .ifPresent(at -> notifications.unread(visit.actor(), at));
        Pages.goTo(response, HERE);
    }
}
