package alongside.workforce.pathways;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.workforce.drafts.DraftBar;
import alongside.workforce.drafts.Drafting;
import alongside.workforce.register.Access;
import alongside.workforce.register.Numbers;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Choosing, reading and editing career pathways. */
public final class PathwayPages implements HttpService {
    private static final int MOST_STEPS = 20;

    private final Pathways pathways;
    private final Drafting drafting;

    public PathwayPages(Pathways pathways, Drafting drafting) {
        this.pathways = pathways;
        this.drafting = drafting;
    }

    /** A pathway's page, or its form. */
    public record Shown(
            Visit visit, Pathway pathway, List<Pathway> versions, boolean mayEdit, FormView form) {
        public String path(String what) {
            return visit.path("pathways", pathway.id(), "versions", pathway.number(), what);
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/new", this::choose)
                .post("/", this::create)
                .get("/{id}", this::show)
                .post("/{id}/versions", this::begin)
                .get("/{id}/versions/{number}", this::show)
                .get("/{id}/versions/{number}/edit", this::edit)
                .post("/{id}/versions/{number}/edit", this::save)
                .post("/{id}/versions/{number}/status", this::move);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = pathways.all(visit.actor());
        var mayEdit = Access.mayEdit(visit.actor());
        var page =
                Pages.page(visit, "Career pathways")
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("Workforce", visit.path("growth")));
        Pages.send(response, new StaticTemplates().pathwaysList(page, visit, all, mayEdit));
    }

    /** First the choice of a template, then its preview with the button that creates it. */
    private void choose(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var key = Selection.text(request.query(), "template");
        var chosen = Template.of(key);
        if (chosen.isPresent()) {
            preview(response, visit, chosen.get(), chosen.get().title(), FormView.fresh(0));
        } else {
            var fault = request.query().contains("template");
            var form =
                    fault
                            ? FormView.wrong(0, Map.of("template", "Choose which comes first"))
                            : FormView.fresh(0);
            var page = page(visit, "Which comes first, the job or the training?").error(fault);
            Pages.send(
                    response,
                    form.status(),
                    new StaticTemplates().pathwaysChoose(page, visit, form));
        }
    }

    private void create(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var template = Template.of(form.text("template")).orElseThrow(Refusal::notFound);
        try {
            var made = pathways.create(visit.actor(), template, form.text("name"));
            Pages.goTo(response, visit.path("pathways", made.id()));
        } catch (Refusal.Invalid e) {
            preview(response, visit, template, form.text("name"), FormView.wrong(0, e.fields()));
        }
    }

    private static void preview(
            ServerResponse response, Visit visit, Template template, String name, FormView form) {
        var page = page(visit, "Check your pathway").error(!form.isFresh());
        Pages.send(
                response,
                form.status(),
                new StaticTemplates().pathwaysPreview(page, visit, template, name, form));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var shown = shown(request, FormView.fresh(0));
        var page = page(shown.visit(), shown.pathway().name());
        Pages.send(response, new StaticTemplates().pathwaysShow(page, shown));
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var made = pathways.begin(visit.actor(), Ids.inPath(request, "id"));
        Pages.goTo(response, visit.path("pathways", made.id(), "versions", made.number(), "edit"));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var now = pathways.find(visit.actor(), Ids.inPath(request, "id"), Numbers.inPath(request));
        var drafts = drafting.open(request, form(request));
        var steps = drafts.typed().map(PathwayPages::steps).orElse(now.steps());
        var version = drafts.typed().map(FormView::version).orElse(now.version());
        sendForm(response, shown(request, FormView.fresh(version)), steps, drafts);
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var id = Ids.inPath(request, "id");
        var version = FormView.version(form);
        var steps = steps(form);
        if (!form.text("action").isEmpty()) {
            var changed = new StepList(steps).after(form.text("action")).steps();
            var drafts = drafting.again(request, form(request));
            sendForm(response, shown(request, FormView.fresh(version)), changed, drafts);
            return;
        }
        try {
            pathways.edit(visit.actor(), id, Numbers.inPath(request), version, steps);
            drafting.submitted(request);
            Pages.goTo(response, visit.path("pathways", id));
        } catch (Refusal.Invalid e) {
            var wrong = shown(request, FormView.wrong(version, e.fields()));
            sendForm(response, wrong, steps, drafting.again(request, form(request)));
        } catch (Refusal.Stale e) {
            var now = pathways.find(visit.actor(), id, Numbers.inPath(request));
            var saved = FormView.changed(now.version(), StepDifferences.of(now.steps(), steps));
            var drafts = drafting.again(request, form(request));
            sendForm(response, shown(request, saved), steps, drafts);
        }
    }

    private void move(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var id = Ids.inPath(request, "id");
        pathways.move(
                visit.actor(),
                id,
                Numbers.inPath(request),
                FormView.version(form),
                form.text("status"));
        Pages.goTo(response, visit.path("pathways", id));
    }

    private Shown shown(ServerRequest request, FormView form) {
        var visit = Visit.of(request);
        var versions = pathways.versions(visit.actor(), Ids.inPath(request, "id"));
        var pathway =
                request.path().pathParameters().contains("number")
                        ? versions.stream()
                                .filter(v -> v.number() == Numbers.inPath(request))
                                .findFirst()
                                .orElseThrow(Refusal::notFound)
                        : versions.getFirst();
        return new Shown(visit, pathway, versions, Access.mayEdit(visit.actor()), form);
    }

    private static Object[] form(ServerRequest request) {
        return new Object[] {
            "pathways", Ids.inPath(request, "id"), "versions", Numbers.inPath(request), "edit"
        };
    }

    private static void sendForm(
            ServerResponse response, Shown shown, List<Step> steps, DraftBar drafts) {
        var page = page(shown.visit(), "Change the steps").error(!shown.form().isFresh());
        Pages.send(
                response,
                shown.form().status(),
                new StaticTemplates().pathwaysEdit(page, shown, steps, drafts));
    }

    private static List<Step> steps(Form form) {
        var steps = new ArrayList<Step>();
        for (int i = 1; i <= MOST_STEPS && form.has("name-" + i); i++) {
            steps.add(
                    new Step(
                            form.text("kind-" + i),
                            form.text("name-" + i),
                            form.text("role-" + i),
                            form.text("band-" + i),
                            form.text("qualification-" + i),
                            form.text("requirements-" + i)
                                    .lines()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .toList(),
                            numbers(form.text("after-" + i))));
        }
        return steps;
    }

    /** Numbers of steps as typed; 0, which no step has, for what is no number. */
    private static List<Integer> numbers(String text) {
        return Stream.of(text.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : 0)
                .toList();
    }

    private static Page page(Visit visit, String title) {
        return Pages.page(visit, title)
                .breadcrumbs(
                        Link.of("Home", visit.path()),
                        Link.of("Workforce", visit.path("growth")),
                        Link.of("Career pathways", visit.path("pathways")));
    }
}
