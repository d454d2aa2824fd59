package alongside.forums.agenda;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Route;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agenda of a meeting as JSON. */
public final class AgendaApi implements HttpService {
    private static final String ITEM = "/{event}/agenda/{item}";

    private final Agenda agenda;

    public AgendaApi(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Where an item stands; null for the end. */
    record PlaceDraft(@Nullable String place) {}

    /** Why an item is declined. */
    record RefusalDraft(@Nullable String reason) {}

    /** What came of an item. */
    record OutcomeDraft(@Nullable String outcome) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{event}/agenda", this::list)
                .post("/{event}/agenda", this::propose)
                .get(ITEM, this::show)
                .post(ITEM + "/vote", this::vote)
                .delete(ITEM + "/vote", this::takeBack)
                .put(ITEM + "/acceptance", this::accept)
                .put(ITEM + "/refusal", this::decline)
                .put(ITEM + "/postponement", this::postpone)
                .put(ITEM + "/closure", this::close);
    }

    /** Putting a topic on an agenda. */
    public HttpService ofTopic() {
        return new HttpService() {
            @Override
            public void routing(HttpRules rules) {
                rules.post("/{topic}/agenda", AgendaApi.this::take);
            }
        };
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "event");
        var items = agenda.sheet(visit.actor(), id, visit.now()).items();
        Json.send(response, new Listing<>(items, null));
    }

    private void propose(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ItemDraft.class);
        var id = Ids.inPath(request, "event");
        made(response, agenda.propose(visit.actor(), id, draft, visit.now()));
    }

    private void take(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        made(response, agenda.take(visit.actor(), Ids.inPath(request, "topic"), visit.now()));
    }

    private static void made(ServerResponse response, Item item) {
        var address = Route.API + "/events/" + item.meeting() + "/agenda/" + item.id();
        response.header(HeaderNames.LOCATION, address);
        Version.send(response, Status.CREATED_201, item.version(), item);
    }

    /** The item of the address, if it is on the agenda that the address says. */
    private UUID item(ServerRequest request) {
        return found(request).id();
    }

    private Item found(ServerRequest request) {
        var visit = Visit.of(request);
        var item = agenda.find(visit.actor(), Ids.inPath(request, "item"), visit.now());
        if (!item.meeting().equals(Ids.inPath(request, "event"))) {
            throw Refusal.notFound();
        }
        return item;
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, found(request));
    }

    private void vote(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(response, agenda.vote(visit.actor(), item(request), visit.now()));
    }

    private void takeBack(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(response, agenda.takeBack(visit.actor(), item(request), visit.now()));
    }

    private void accept(ServerRequest request, ServerResponse response) {
        step(request, response, Json.read(request, PlaceDraft.class).place(), agenda::accept);
    }

    private void decline(ServerRequest request, ServerResponse response) {
        step(request, response, Json.read(request, RefusalDraft.class).reason(), agenda::decline);
    }

    private void close(ServerRequest request, ServerResponse response) {
        step(request, response, Json.read(request, OutcomeDraft.class).outcome(), agenda::close);
    }

    private void postpone(ServerRequest request, ServerResponse response) {
        step(
                request,
                response,
                null,
                (actor, item, version, sent, now) -> agenda.postpone(actor, item, version, now));
    }

    private interface Step {
        Item of(Actor actor, UUID item, long version, @Nullable String sent, Instant now);
    }

    private void step(
            ServerRequest request, ServerResponse response, @Nullable String sent, Step step) {
        var visit = Visit.of(request);
        var version = Version.expected(request);
        send(response, step.of(visit.actor(), item(request), version, sent, visit.now()));
    }

    private static void send(ServerResponse response, Item item) {
        Version.send(response, item.version(), item);
    }
}
