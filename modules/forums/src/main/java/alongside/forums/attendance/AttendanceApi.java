package alongside.forums.attendance;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is at a meeting as JSON. */
public final class AttendanceApi implements HttpService {
    private final Attendance attendance;

    public AttendanceApi(Attendance attendance) {
        this.attendance = attendance;
    }

    /** The code that is shown in the room. */
    record Code(@Nullable String code) {}

    /** Who is there, by what stands for them in the forum. */
    record TickDraft(@Nullable List<UUID> present) {}

    /** How many hours the meeting took. */
    record HoursDraft(@Nullable String hours) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{event}/room", this::room)
                .post("/{event}/check-in", this::checkIn)
                .post("/{event}/check-in/code", this::open)
                .get("/{event}/attendance", this::list)
                .post("/{event}/attendance", this::tick)
                .post("/{event}/attendance/confirmation", this::confirm);
    }

    private void room(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "event");
        Json.send(response, attendance.view(visit.actor(), id, visit.now()).room());
    }

    private void checkIn(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var code = Json.read(request, Code.class).code();
        var id = Ids.inPath(request, "event");
        Json.send(response, attendance.checkIn(visit.actor(), id, code, visit.now()).room());
    }

    private void open(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "event");
        Json.send(response, new Code(attendance.open(visit.actor(), id, visit.now())));
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = attendance.list(visit.actor(), Ids.inPath(request, "event"), visit.now());
        Json.send(response, new Listing<>(all, null));
    }

    private void tick(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var there = Json.read(request, TickDraft.class).present();
        if (there == null) {
            throw Refusal.invalid("present", "Send who is there, or an empty list");
        }
        var id = Ids.inPath(request, "event");
        var all = attendance.tick(visit.actor(), id, there, visit.now());
        Json.send(response, new Listing<>(all, null));
    }

    private void confirm(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var hours = Json.read(request, HoursDraft.class).hours();
        var id = Ids.inPath(request, "event");
        Json.send(response, attendance.confirm(visit.actor(), id, hours, visit.now()));
    }
}
