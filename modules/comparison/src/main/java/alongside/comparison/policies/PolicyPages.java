package alongside.comparison.policies;

import alongside.comparison.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /operator/policies}: the numbers of disclosure control, and how they are changed. */
public final class PolicyPages implements HttpService {
    /** The address of the list. */
    public static final String PATH = "/operator/policies";

    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final PolicyVersions versions;

    public PolicyPages(PolicyVersions versions) {
        this.versions = versions;
    }

    /**
     * The form.
     *
     * @param typed texts by the keys of numbers, and the reason
     */
    public record Shown(
            String csrf, PolicyVersion newest, Map<String, String> typed, FormView form) {
        public String value(PolicyNumber number) {
            return typed.getOrDefault(number.key(), Integer.toString(number.in(newest)));
        }

        public String reason() {
            return typed.getOrDefault("reason", "");
        }
    }

    /** A change that can be saved, with the texts that it was read from. */
    public record Asked(String csrf, PolicyChange change, Map<String, String> typed) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::save)
                .get("/new", this::edit)
                .post("/new", this::edit)
                .post("/preview", this::preview)
                .get("/{version}", this::show);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page =
                Pages.page(visit, "Policy of disclosure control")
                        .fullWidth()
                        .breadcrumbs(Link.of("Releases", "/operator/candidates"));
        Pages.send(response, VIEWS.policiesList(page, versions.all(visit.actor())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = versions.find(visit.actor(), number(request));
        Pages.send(
                response,
                VIEWS.policiesShow(page(visit, "Policy version " + found.number()), found));
    }

    private void edit(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var newest = versions.all(visit.actor()).getFirst();
        var form = Form.of(request);
        var typed = typed(form);
        var isLate = form.has("version") && FormView.version(form) != newest.number();
        var view =
                isLate
                        ? FormView.changed(newest.number(), saved(newest, typed))
                        : FormView.fresh(newest.number());
        send(request, response, typed, view);
    }

    private void preview(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(Form.of(request));
        attempt(
                request,
                response,
                () -> {
                    var change = versions.preview(visit.actor(), draft, visit.now());
                    var asked = new Asked(visit.csrf(), change, typed(Form.of(request)));
                    var page =
                            page(
                                    visit,
                                    "What policy version " + change.next().number() + " changes");
                    Pages.send(response, VIEWS.policiesPreview(page, asked));
                });
    }

    private void save(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = draft(Form.of(request));
        attempt(
                request,
                response,
                () -> {
                    versions.save(visit.actor(), draft, visit.now());
                    Pages.goTo(response, PATH);
                });
    }

    /** The form again with what was typed, if it cannot be. */
    private void attempt(ServerRequest request, ServerResponse response, Runnable work) {
        var typed = typed(Form.of(request));
        try {
            work.run();
        } catch (Refusal.Invalid e) {
            var form = FormView.wrong(FormView.version(Form.of(request)), e.fields());
            send(request, response, typed, form);
        } catch (Refusal.Stale e) {
            var newest = versions.all(Visit.of(request).actor()).getFirst();
            send(request, response, typed, FormView.changed(newest.number(), saved(newest, typed)));
        }
    }

    private static Map<String, String> saved(PolicyVersion newest, Map<String, String> typed) {
        return FormView.differing(
                Arrays.stream(PolicyNumber.values())
                        .map(number -> {
                            var now = Integer.toString(number.in(newest));
                            @Nullable String[] row = {
                                number.label(), now, typed.getOrDefault(number.key(), now)
                            };
                            return row;
                        })
                        .toList());
    }

    private void send(
            ServerRequest request,
            ServerResponse response,
            Map<String, String> typed,
            FormView form) {
        var visit = Visit.of(request);
        var newest = versions.all(visit.actor()).getFirst();
        var page = page(visit, "Change the policy").error(!form.isFresh());
        var shown = new Shown(visit.csrf(), newest, typed, form);
        Pages.send(response, form.status(), VIEWS.policiesEdit(page, shown));
    }

    private static Page page(Visit visit, String title) {
        return Pages.page(visit, title)
                .breadcrumbs(
                        Link.of("Releases", "/operator/candidates"),
                        Link.of("Policy of disclosure control", PATH));
    }

    private static PolicyDraft draft(Form form) {
        var numbers = typed(form);
        numbers.remove("reason");
        return new PolicyDraft(FormView.version(form), numbers, form.text("reason"));
    }

    private static Map<String, String> typed(Form form) {
        var typed = new LinkedHashMap<String, String>();
        for (var number : PolicyNumber.values()) {
            if (form.has(number.key())) {
                typed.put(number.key(), form.text(number.key()));
            }
        }
        typed.put("reason", form.text("reason"));
        return typed;
    }

    static int number(ServerRequest request) {
        var text = request.path().pathParameters().get("version");
        if (!text.matches("[0-9]{1,9}")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(text);
    }
}
