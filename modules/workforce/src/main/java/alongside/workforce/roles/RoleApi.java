package alongside.workforce.roles;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.register.Numbers;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Roles as JSON. */
public final class RoleApi implements HttpService {
    private final Roles roles;

    public RoleApi(Roles roles) {
        this.roles = roles;
    }

    record Moved(@Nullable String status) {}

    record Answer(
            UUID id,
            String name,
            boolean peerSupport,
            boolean inDraft,
            int number,
            @Nullable String status,
            @Nullable String band,
            String purpose,
            String boundaryStatement,
            List<Criterion> criteria,
            int version) {
        static Answer of(JobRole role) {
            var status = role.status();
            return new Answer(
                    role.id(),
                    role.name(),
                    role.peerSupport(),
                    role.inDraft(),
                    role.number(),
                    status == null ? null : status.key(),
                    role.band(),
                    role.purpose(),
                    role.boundaryStatement(),
                    role.criteria(),
                    role.version());
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::create)
                .get("/{id}", this::show)
                .get("/{id}/versions", this::versions)
                .post("/{id}/versions", this::begin)
                .get("/{id}/versions/{number}", this::version)
                .patch("/{id}/versions/{number}", this::edit)
                .put("/{id}/versions/{number}/status", this::move);
    }

    private void list(ServerRequest request, ServerResponse response) {
        send(response, roles.all(Visit.of(request).actor()));
    }

    private void create(ServerRequest request, ServerResponse response) {
        var made = roles.create(Visit.of(request).actor(), Json.read(request, RoleDraft.class));
        created(request, response, made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        send(response, roles.versions(actor, Ids.inPath(request, "id")).getFirst());
    }

    private void versions(ServerRequest request, ServerResponse response) {
        send(response, roles.versions(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        created(
                request,
                response,
                roles.begin(Visit.of(request).actor(), Ids.inPath(request, "id")));
    }

    private void version(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        send(response, roles.find(actor, Ids.inPath(request, "id"), Numbers.inPath(request)));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, RoleDraft.class);
        send(
                response,
                roles.edit(
                        Visit.of(request).actor(),
                        Ids.inPath(request, "id"),
                        Numbers.inPath(request),
                        Version.expected(request),
                        draft));
    }

    private void move(ServerRequest request, ServerResponse response) {
        var status = Json.read(request, Moved.class).status();
        send(
                response,
                roles.move(
                        Visit.of(request).actor(),
                        Ids.inPath(request, "id"),
                        Numbers.inPath(request),
                        Version.expected(request),
                        status == null ? "" : status));
    }

    private static void created(ServerRequest request, ServerResponse response, JobRole made) {
        var list = request.path().path().replaceAll("/roles.*", "/roles/");
        response.header(HeaderNames.LOCATION, list + made.id() + "/versions/" + made.number());
        Version.send(response, Status.CREATED_201, made.version(), Answer.of(made));
    }

    private static void send(ServerResponse response, List<JobRole> all) {
        Json.send(response, new Listing<>(all.stream().map(Answer::of).toList(), null));
    }

    private static void send(ServerResponse response, JobRole role) {
        Version.send(response, role.version(), Answer.of(role));
    }
}
