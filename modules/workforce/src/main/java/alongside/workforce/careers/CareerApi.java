package alongside.workforce.careers;

import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.history.HistoryAnswer;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Numbers;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways of people along pathways, as JSON. */
public final class CareerApi implements HttpService {
    private final Careers careers;

    public CareerApi(Careers careers) {
        this.careers = careers;
    }

    record New(@Nullable String pathwayId, @Nullable String begunOn) {}

    record Talk(@Nullable String heldOn, @Nullable String nextStep) {}

    record StepAnswer(
            int number,
            String name,
            String kind,
            Standing state,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate reachedOn,
            @Nullable String evidence,
            @Nullable String overrideReason,
            @Nullable String recordedBy) {
        static StepAnswer of(CareerStep s, Standing state) {
            return new StepAnswer(
                    s.number(),
                    s.step().name(),
                    s.step().kind(),
                    state,
                    s.startedOn(),
                    s.reachedOn(),
                    s.evidence(),
                    s.overrideReason(),
                    s.recordedBy());
        }
    }

    record Answer(
            UUID id,
            UUID personId,
            UUID pathwayId,
            String pathway,
            int number,
            LocalDate begunOn,
            boolean canMove,
            List<StepAnswer> steps,
            List<StepAnswer> earlier,
            List<Conversation> conversations,
            int version) {
        static Answer of(Career c) {
            return new Answer(
                    c.id(),
                    c.personId(),
                    c.pathway().id(),
                    c.pathway().name(),
                    c.pathway().number(),
                    c.begunOn(),
                    c.canMove(),
                    c.steps().stream().map(s -> StepAnswer.of(s, c.state(s))).toList(),
                    c.earlier().stream().map(s -> StepAnswer.of(s, c.state(s))).toList(),
                    c.conversations(),
                    c.version());
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::begin)
                .get("/history", this::history)
                .get("/{id}", this::show)
                .put("/{id}/steps/{number}", this::record)
                .delete("/{id}/steps/{number}", this::withdraw)
                .post("/{id}/conversations", this::talk)
                .post("/{id}/moves", this::move);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = careers.all(Visit.of(request).actor(), person(request));
        Json.send(response, new Listing<>(all.stream().map(Answer::of).toList(), null));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = Json.read(request, New.class);
        var made =
                careers.begin(
                        visit.actor(),
                        person(request),
                        Ids.of(StepDraft.given(sent.pathwayId())),
                        Dates.of("begun_on", StepDraft.given(sent.begunOn()), visit.today()));
        Version.created(request, response, made.id(), made.version(), Answer.of(made));
    }

    /** Of all ways of the person, as their page has it; whoever reads it opened the record. */
    private void history(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var person = person(request);
        careers.all(actor, person);
        HistoryAnswer.send(response, careers.history(actor, person));
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(response, careers.find(Visit.of(request).actor(), person(request), id(request)));
    }

    private void record(ServerRequest request, ServerResponse response) {
        var draft = Json.read(request, StepDraft.class);
        send(
                response,
                careers.record(
                        Visit.of(request).actor(),
                        person(request),
                        id(request),
                        Numbers.inPath(request),
                        Version.expected(request),
                        draft));
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        send(
                response,
                careers.withdraw(
                        Visit.of(request).actor(),
                        person(request),
                        id(request),
                        Numbers.inPath(request),
                        Version.expected(request)));
    }

    private void talk(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = Json.read(request, Talk.class);
        send(
                response,
                careers.talk(
                        visit.actor(),
                        person(request),
                        id(request),
                        Version.expected(request),
                        Dates.of("held_on", StepDraft.given(sent.heldOn()), visit.today()),
                        StepDraft.given(sent.nextStep())));
    }

    private void move(ServerRequest request, ServerResponse response) {
        send(
                response,
                careers.move(
                        Visit.of(request).actor(),
                        person(request),
                        id(request),
                        Version.expected(request)));
    }

    private static UUID person(ServerRequest request) {
        return Ids.inPath(request, "person");
    }

    private static UUID id(ServerRequest request) {
        return Ids.inPath(request, "id");
    }

    private static void send(ServerResponse response, Career career) {
        Version.send(response, career.version(), Answer.of(career));
    }
}
