package alongside.forums.duties;

import alongside.forums.Places;
import alongside.forums.forum.ForumRegister;
import alongside.forums.meetings.Day;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalTime;

/** The rota of the moderators of one forum. */
public final class DutyPages implements HttpService {
    private final ForumRegister forums;
    private final Duties duties;

    public DutyPages(ForumRegister forums, Duties duties) {
        this.forums = forums;
        this.duties = duties;
    }

    /**
     * A time on duty as typed into the form: days in their three fields, times as 5:30pm or 17:30.
     */
    public record Typed(
            String member, String beginsOn, String beginsTime, String endsOn, String endsTime) {
        static Typed of(Form form) {
            return new Typed(
                    form.text("member"),
                    day(form, "begins_at"),
                    form.text("begins_time"),
                    day(form, "ends_at"),
                    form.text("ends_time"));
        }

        private static String day(Form form, String field) {
            try {
                return form.date(field).map(Object::toString).orElse("");
            } catch (Refusal.Invalid e) {
                return "";
            }
        }

        DutyDraft draft() {
            return new DutyDraft(
                    Ids.of(member), moment(beginsOn, beginsTime), moment(endsOn, endsTime));
        }

        private static String moment(String day, String time) {
            return day + "T" + Day.time(time).map(LocalTime::toString).orElse(time);
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{forum}/duties", this::list)
                .post("/{forum}/duties", this::add)
                .post("/{forum}/duties/{id}/cover", this::cover)
                .post("/{forum}/duties/{id}/removal", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var today = Visit.of(request).today().toString();
        send(request, response, new Typed("", today, "", today, ""), FormView.fresh(0));
    }

    private void add(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var typed = Typed.of(Form.of(request));
        try {
            duties.add(visit.actor(), Ids.inPath(request, "forum"), typed.draft(), visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            send(request, response, typed, FormView.wrong(0, e.fields()));
        }
    }

    private void cover(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        duties.cover(visit.actor(), forum, Ids.inPath(request, "id"), visit.now());
        back(request, response);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var forum = Ids.inPath(request, "forum");
        duties.remove(visit.actor(), forum, Ids.inPath(request, "id"), visit.now());
        back(request, response);
    }

    private static void back(ServerRequest request, ServerResponse response) {
        Pages.goTo(response, Places.forum(Ids.inPath(request, "forum")) + "/duties");
    }

    private void send(ServerRequest request, ServerResponse response, Typed typed, FormView form) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "forum");
        var rota = duties.rota(visit.actor(), id, visit.now());
        var forum = forums.find(visit.actor(), id, visit.now()).forum();
        var page =
                Places.page(visit, "Who is on duty")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Places.home(),
                                Places.forums(),
                                Link.of(forum.name(), Places.forum(id)),
                                Link.of("What waits for moderators", Places.forum(id) + "/queue"))
                        .fullWidth();
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .dutiesList(
                                page, visit, Places.forum(id), forum.name(), rota, typed, form));
    }
}
