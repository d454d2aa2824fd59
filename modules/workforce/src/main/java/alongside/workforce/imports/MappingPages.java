package alongside.workforce.imports;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.tenants.ServiceCategory;
import alongside.workforce.imports.mapping.CategoryGuess;
import alongside.workforce.imports.mapping.Columns;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.mapping.Word;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column holds what, and what the Trust's own words mean. */
public final class MappingPages {
    private final Imports imports;
    private final Mappings mappings;
    private final Findings findings;

    MappingPages(Imports imports, Mappings mappings, Findings findings) {
        this.imports = imports;
        this.mappings = mappings;
        this.findings = findings;
    }

    void routing(HttpRules rules) {
        rules.get("/{id}/columns", this::columns)
                .post("/{id}/columns", this::takeColumns)
                .get("/{id}/words", this::words)
                .post("/{id}/words", this::takeWords)
                .post("/{id}/fix", this::fix)
                .post("/{id}/check", this::checkAgain);
    }

    private void columns(ServerRequest request, ServerResponse response) {
        var found = ImportPages.found(imports, request);
        var places = Columns.named(found.columns(), found.headings()).places();
        Pages.send(response, columnsPage(Visit.of(request), found, places, Map.of()));
    }

    private void takeColumns(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = ImportPages.found(imports, request);
        var form = Form.of(request);
        var places = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            var place = form.text(field.key());
            if (place.matches("[0-9]{1,3}") && Integer.parseInt(place) < found.headings().size()) {
                places.put(field, Integer.parseInt(place));
            }
        }
        try {
            var next = mappings.columns(visit.actor(), found.id(), new Columns(places), false);
            var words = next.is("mapping") ? "/words" : "";
            Pages.goTo(response, visit.path("imports", found.id()) + words);
        } catch (Refusal.Invalid e) {
            Pages.sendAgain(response, columnsPage(visit, found, places, e.fields()));
        }
    }

    private gg.jte.Content columnsPage(
            Visit visit, Import found, Map<Field, Integer> places, Map<String, String> faults) {
        return new StaticTemplates()
                .importsColumns(
                        ImportPages.page(visit, "Match the columns of your file")
                                .error(!faults.isEmpty()),
                        visit,
                        found,
                        places,
                        findings.samples(visit.actor(), found.id()),
                        faults);
    }

    private void words(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = ImportPages.found(imports, request);
        var words = mappings.unknown(visit.actor(), found.id());
        if (words.isEmpty()) {
            Pages.goTo(response, visit.path("imports", found.id()));
            return;
        }
        Pages.send(
                response,
                new StaticTemplates()
                        .importsWords(
                                ImportPages.page(visit, "Say what the names in your file mean"),
                                visit,
                                found,
                                words.stream().map(WordForm::of).toList(),
                                findings.meanings(visit.actor())));
    }

    /** An unknown word with our guess of its national category, for a service. */
    public record WordForm(Word word, String category) {
        static WordForm of(Word word) {
            return new WordForm(
                    word, word.field() == Field.SERVICE ? CategoryGuess.of(word.text()).key() : "");
        }

        public boolean service() {
            return word.field() == Field.SERVICE;
        }

        public static List<ServiceCategory> categories() {
            return List.of(ServiceCategory.values());
        }
    }

    private void takeWords(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        var form = Form.of(request);
        var choices = new ArrayList<Mappings.Choice>();
        for (int i = 0; form.has("word-" + i); i++) {
            choices.add(choice(form, i));
        }
        mappings.words(visit.actor(), id, choices);
        Pages.goTo(response, visit.path("imports", id));
    }

    private static Mappings.Choice choice(Form form, int i) {
        var field = field(form.text("field-" + i));
        var word = new Word(field, form.text("word-" + i), 0);
        var meaning = form.text("meaning-" + i);
        return switch (meaning) {
            case "create" ->
                    new Mappings.Choice(
                            word,
                            Mappings.Choice.Kind.CREATE,
                            ServiceCategory.of(form.text("category-" + i))
                                    .map(ServiceCategory::key)
                                    .orElse(""));
            case "" -> new Mappings.Choice(word, Mappings.Choice.Kind.LEAVE_OUT, "");
            default -> new Mappings.Choice(word, Mappings.Choice.Kind.MEANS, meaning);
        };
    }

    private void fix(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        var form = Form.of(request);
        if (form.has("repair")) {
            mappings.repair(visit.actor(), id, form.text("repair"));
        } else {
            mappings.words(visit.actor(), id, List.of(choice(form, 0)));
        }
        Pages.goTo(response, visit.path("imports", id));
    }

    private void checkAgain(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var id = Ids.inPath(request, "id");
        mappings.tryAgain(visit.actor(), id);
        Pages.goTo(response, visit.path("imports", id));
    }

    private static Field field(String key) {
        return Field.of(key).orElseThrow(Refusal::notFound);
    }
}
