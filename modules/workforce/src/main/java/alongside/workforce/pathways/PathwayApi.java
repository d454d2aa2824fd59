package alongside.workforce.pathways;

import alongside.kernel.Refusal;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Career pathways as JSON. */
public final class PathwayApi implements HttpService {
    private final Pathways pathways;

    public PathwayApi(Pathways pathways) {
        this.pathways = pathways;
    }

    record New(@Nullable String template, @Nullable String name) {}

    record Steps(@Nullable List<Step> steps) {}

    record Moved(@Nullable String status) {}

    record TemplateAnswer(String key, String title, String about, String rule, List<Step> steps) {}

    record Answer(
            UUID id,
            String name,
            int number,
            String status,
            String rule,
            List<Step> steps,
            int version) {
        static Answer of(Pathway p) {
            return new Answer(
                    p.id(),
                    p.name(),
                    p.number(),
                    p.status().key(),
                    p.rule(),
                    p.steps(),
                    p.version());
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::create)
                .get("/templates", this::templates)
                .get("/{id}", this::show)
                .get("/{id}/versions", this::versions)
                .post("/{id}/versions", this::begin)
                .get("/{id}/versions/{number}", this::version)
                .patch("/{id}/versions/{number}", this::edit)
                .put("/{id}/versions/{number}/status", this::move);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = pathways.all(Visit.of(request).actor());
        Json.send(response, new Listing<>(all.stream().map(Answer::of).toList(), null));
    }

    private void templates(ServerRequest request, ServerResponse response) {
        var all =
                Arrays.stream(Template.values())
                        .map(t ->
                                new TemplateAnswer(
                                        t.key(),
                                        t.title(),
                                        t.about(),
                                        Pathway.rule(t.steps()),
                                        t.steps()))
                        .toList();
        Json.send(response, new Listing<>(all, null));
    }

    private void create(ServerRequest request, ServerResponse response) {
        var sent = Json.read(request, New.class);
        var key = sent.template();
        var template =
                Template.of(key == null ? "" : key)
                        .orElseThrow(() ->
                                Refusal.invalid("template", "Choose employ_first or train_first."));
        var name = sent.name();
        var made = pathways.create(Visit.of(request).actor(), template, name == null ? "" : name);
        created(request, response, made);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(
                response,
                pathways.versions(Visit.of(request).actor(), Ids.inPath(request, "id")).getFirst());
    }

    private void versions(ServerRequest request, ServerResponse response) {
        var all = pathways.versions(Visit.of(request).actor(), Ids.inPath(request, "id"));
        Json.send(response, new Listing<>(all.stream().map(Answer::of).toList(), null));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var made = pathways.begin(Visit.of(request).actor(), Ids.inPath(request, "id"));
        created(request, response, made);
    }

    private void version(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        send(response, pathways.find(actor, Ids.inPath(request, "id"), Numbers.inPath(request)));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var steps = Json.read(request, Steps.class).steps();
        send(
                response,
                pathways.edit(
                        Visit.of(request).actor(),
                        Ids.inPath(request, "id"),
                        Numbers.inPath(request),
                        Version.expected(request),
                        steps == null ? List.of() : steps));
    }

    private void move(ServerRequest request, ServerResponse response) {
        var status = Json.read(request, Moved.class).status();
        send(
                response,
                pathways.move(
                        Visit.of(request).actor(),
                        Ids.inPath(request, "id"),
                        Numbers.inPath(request),
                        Version.expected(request),
                        status == null ? "" : status));
    }

    private static void created(ServerRequest request, ServerResponse response, Pathway made) {
        var slug = request.path().path().replaceAll("/pathways.*", "/pathways/");
        response.header(HeaderNames.LOCATION, slug + made.id() + "/versions/" + made.number());
        Version.send(response, Status.CREATED_201, made.version(), Answer.of(made));
    }

    private static void send(ServerResponse response, Pathway pathway) {
        Version.send(response, pathway.version(), Answer.of(pathway));
    }
}
