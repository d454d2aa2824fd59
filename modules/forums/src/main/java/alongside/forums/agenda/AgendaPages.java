package alongside.forums.agenda;

import alongside.forums.Places;
import alongside.forums.meetings.MeetingTrail;
import alongside.forums.meetings.Meetings;
import alongside.forums.views.StaticTemplates;
import alongside.kernel.Actor;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Voting for what a meeting speaks about, and deciding about it. */
public final class AgendaPages implements HttpService {
    private static final String ITEM = "/{forum}/meetings/{meeting}/agenda/{item}";

    private final Meetings meetings;
    private final Agenda agenda;

    public AgendaPages(Meetings meetings, Agenda agenda) {
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/{forum}/topics/{topic}/agenda", this::take)
                .get(ITEM, this::show)
                .post(ITEM + "/vote", this::vote)
                .post(ITEM + "/vote/withdrawal", this::takeBack)
                .post(ITEM + "/acceptance", this::accept)
                .post(ITEM + "/refusal", this::decline)
                .post(ITEM + "/postponement", this::postpone)
                .post(ITEM + "/closure", this::close);
    }

    private void take(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var topic = Ids.inPath(request, "topic");
        agenda.take(visit.actor(), topic, visit.now());
        Pages.goTo(response, Places.topic(Ids.inPath(request, "forum"), topic));
    }

    private Item item(ServerRequest request) {
        var visit = Visit.of(request);
        var seat = MeetingTrail.seat(request, meetings);
        var item = agenda.find(visit.actor(), Ids.inPath(request, "item"), visit.now());
        if (!item.meeting().equals(seat.meeting().id())) {
            throw Refusal.notFound();
        }
        return item;
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, Map.of(), FormView.fresh(0));
    }

    private void send(
            ServerRequest request,
            ServerResponse response,
            Map<String, String> typed,
            FormView form) {
        var visit = Visit.of(request);
        var item = item(request);
        var meeting = MeetingTrail.seat(request, meetings).requireRunner().meeting();
        var page = MeetingTrail.below(visit, meeting, item.title()).error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().agendaDecide(page, visit, meeting, item, typed, form));
    }

    private void vote(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        agenda.vote(visit.actor(), item(request).id(), visit.now());
        back(request, response);
    }

    private void takeBack(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        agenda.takeBack(visit.actor(), item(request).id(), visit.now());
        var topic = Ids.of(Form.of(request).text("topic"));
        if (topic == null) {
            back(request, response);
        } else {
            Pages.goTo(response, Places.topic(Ids.inPath(request, "forum"), topic));
        }
    }

    private void back(ServerRequest request, ServerResponse response) {
        Pages.goTo(response, MeetingTrail.seat(request, meetings).meeting().path() + "#agenda");
    }

    private interface Step {
        Item of(Actor actor, UUID item, long version, String typed, Instant now);
    }

    private void accept(ServerRequest request, ServerResponse response) {
        step(request, response, "place", agenda::accept);
    }

    private void decline(ServerRequest request, ServerResponse response) {
        step(request, response, "reason", agenda::decline);
    }

    private void close(ServerRequest request, ServerResponse response) {
        step(request, response, "outcome", agenda::close);
    }

    private void postpone(ServerRequest request, ServerResponse response) {
        step(
                request,
                response,
                "meeting",
                (actor, item, version, typed, now) -> agenda.postpone(actor, item, version, now));
    }

    private void step(ServerRequest request, ServerResponse response, String field, Step step) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var typed = form.text(field);
        var version = FormView.version(form);
        try {
            step.of(visit.actor(), item(request).id(), version, typed, visit.now());
            back(request, response);
        } catch (Refusal.Invalid e) {
            var kept = new HashMap<String, String>();
            kept.put(field, typed);
            send(request, response, kept, FormView.wrong(version, e.fields()));
        } catch (Refusal.Stale e) {
            throw Refusal.conflict("This item was changed since you opened it. Look again.");
        }
    }
}
