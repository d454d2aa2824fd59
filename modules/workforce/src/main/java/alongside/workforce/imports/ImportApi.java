package alongside.workforce.imports;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.workforce.imports.mapping.Columns;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.mapping.Word;
import alongside.workforce.imports.receive.Received;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports as JSON: send the file, settle what it means, look at the rows, save or undo. */
public final class ImportApi implements HttpService {
    private static final Set<String> OUTCOMES =
            Set.of("", "new", "changed", "unchanged", "rejected");

    private final Imports imports;
    private final Mappings mappings;
    private final Findings findings;
    private final Decisions decisions;

    public ImportApi(Imports imports, Mappings mappings, Findings findings, Decisions decisions) {
        this.imports = imports;
        this.mappings = mappings;
        this.findings = findings;
        this.decisions = decisions;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::upload)
                .get("/{id}", this::show)
                .patch("/{id}", this::map)
                .delete("/{id}", this::cancel)
                .get("/{id}/mapping", this::mapping)
                .get("/{id}/rows", this::rows)
                .post("/{id}/check", this::checkAgain)
                .post("/{id}/commit", this::commit)
                .post("/{id}/reversal", this::reverse);
    }

    /**
     * What a client settles about a file.
     *
     * @param columns the heading of the column for each field
     * @param words by field, what a word of the file means: an id, or a band or category
     * @param repairs ways to read what was rejected, such as {@code start_on:month_first}
     */
    public record MappingDraft(
            @Nullable Map<String, String> columns,
            @Nullable Map<String, Map<String, String>> words,
            @Nullable List<String> repairs,
            @Nullable Boolean createMissing) {
        boolean creates() {
            return Boolean.TRUE.equals(createMissing);
        }
    }

    /** What the file means so far, and which of its words mean nothing yet. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Mapping(
            Map<String, String> columns,
            Map<String, String> missing,
            List<UnknownWord> unknown,
            List<String> headings) {}

    public record UnknownWord(String field, String word, int rows) {}

    /** By {@code row-field}, {@code file} or {@code register}, where both sides have changed. */
    public record CommitDraft(@Nullable Map<String, String> choices) {}

    private void list(ServerRequest request, ServerResponse response) {
        var limit = Listing.limit(request);
        var after = Ids.of(Listing.after(request));
        var found = imports.all(Visit.of(request).actor(), after, limit + 1);
        Json.send(response, Listing.of(found, limit, i -> i.id().toString()));
    }

    private void upload(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Imports.require(visit.actor());
        try (var received = Received.of(request)) {
            var name = query(request, "file_name");
            var created =
                    imports.upload(
                            visit.actor(),
                            new Upload(
                                    received.file(),
                                    name.isEmpty() ? received.name() : name,
                                    asAt(sent(request, received, "as_at")),
                                    sent(request, received, "create_missing").equals("true"),
                                    true),
                            visit.today());
            response.header(HeaderNames.LOCATION, "/api/v1" + visit.path("imports", created.id()));
            Version.send(response, Status.CREATED_201, created.version(), created);
        }
    }

    private void show(ServerRequest request, ServerResponse response) {
        var id = Ids.inPath(request, "id");
        send(response, imports.find(Visit.of(request).actor(), id));
    }

    private void map(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var id = Ids.inPath(request, "id");
        var found = imports.find(actor, id);
        if (Version.expected(request) != found.version()) {
            throw Refusal.stale();
        }
        var draft = Json.read(request, MappingDraft.class);
        if (draft.words() != null || draft.repairs() != null) {
            var columns = draft.columns();
            mappings.settle(
                    actor,
                    id,
                    columns == null ? null : Columns.named(columns, found.headings()),
                    choices(draft.words()),
                    draft.repairs() == null ? List.of() : draft.repairs(),
                    draft.creates());
        } else {
            var columns = draft.columns() == null ? found.columns() : draft.columns();
            mappings.columns(actor, id, Columns.named(columns, found.headings()), draft.creates());
        }
        send(response, imports.find(actor, id));
    }

    private void cancel(ServerRequest request, ServerResponse response) {
        imports.cancel(Visit.of(request).actor(), Ids.inPath(request, "id"));
        response.status(Status.NO_CONTENT_204).send();
    }

    private void mapping(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        var id = Ids.inPath(request, "id");
        var found = imports.find(actor, id);
        var columns = Columns.named(found.columns(), found.headings());
        var unknown =
                mappings.unknown(actor, id).stream()
                        .map(w -> new UnknownWord(w.field().key(), w.text(), w.rows()))
                        .toList();
        Json.send(
                response,
                new Mapping(
                        found.columns(),
                        columns.faults(found.headings()),
                        unknown,
                        found.headings()));
    }

    private void rows(ServerRequest request, ServerResponse response) {
        var outcome = query(request, "outcome");
        if (!OUTCOMES.contains(outcome)) {
            throw Refusal.invalid("outcome", "An outcome is new, changed, unchanged or rejected.");
        }
        var after = Listing.after(request);
        var limit = Listing.limit(request);
        var rows =
                findings.rows(
                        Visit.of(request).actor(),
                        Ids.inPath(request, "id"),
                        outcome,
                        after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : 0,
                        limit + 1);
        Json.send(response, Listing.of(rows, limit, row -> Integer.toString(row.row())));
    }

    private void checkAgain(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        send(response, mappings.tryAgain(actor, Ids.inPath(request, "id")));
    }

    private void commit(ServerRequest request, ServerResponse response) {
        var choices =
                request.content().hasEntity()
                        ? Json.read(request, CommitDraft.class).choices()
                        : null;
        send(
                response,
                decisions.save(
                        Visit.of(request).actor(),
                        Ids.inPath(request, "id"),
                        choices == null ? Map.of() : choices));
    }

    private void reverse(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        send(response, decisions.undo(actor, Ids.inPath(request, "id")));
    }

    private static void send(ServerResponse response, Import of) {
        Version.send(response, of.version(), of);
    }

    private static List<Mappings.Choice> choices(@Nullable Map<String, Map<String, String>> words) {
        var choices = new ArrayList<Mappings.Choice>();
        if (words != null) {
            words.forEach((key, meanings) -> {
                var field =
                        Field.of(key)
                                .orElseThrow(() ->
                                        Refusal.invalid(
                                                "words." + key, "There is no field of this name."));
                meanings.forEach((word, meaning) ->
                        choices.add(
                                new Mappings.Choice(
                                        new Word(field, word, 0),
                                        Mappings.Choice.Kind.MEANS,
                                        meaning)));
            });
        }
        return choices;
    }

    private static String sent(ServerRequest request, Received received, String name) {
        var query = query(request, name);
        return query.isEmpty() ? received.field(name) : query;
    }

    private static String query(ServerRequest request, String name) {
        return request.query().first(name).orElse("");
    }

    private static @Nullable LocalDate asAt(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("as_at", "Write the date as 2026-03-31.");
        }
    }
}
