package alongside.comparison.returns;

import alongside.comparison.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Page;
import alongside.portal.ui.Words;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The returns of a Trust: looking, previewing, signing and reopening. */
public final class ReturnPages implements HttpService {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private final Returns returns;
    private final SignOffs signOffs;

    public ReturnPages(Returns returns, SignOffs signOffs) {
        this.returns = returns;
        this.signOffs = signOffs;
    }

    /** A return on its page, with what was ticked and is wrong. */
    public record Shown(Visit visit, Return of, Proposal typed, FormView form) {
        public String path(String... more) {
            var path = visit.path("returns", of.quarter());
            return more.length == 0 ? path : path + "/" + String.join("/", more);
        }

        public boolean maySign() {
            return Permission.maySign(visit.actor());
        }

        /** Those that can be signed: not yet signed, or changed since. */
        public List<Return.Line> signable() {
            return of.lines().stream()
                    .filter(Return.Line::isKnown)
                    .filter(line -> !line.isSigned() || line.isMoved())
                    .toList();
        }

        public Collection<String> ticked() {
            return form.isFresh()
                    ? signable().stream().map(line -> line.measure().key()).toList()
                    : typed.measures().stream().map(ReturnMeasure::key).toList();
        }

        public String restatement() {
            var restatement = typed.restatement();
            return restatement == null ? of.state().restatement() : restatement;
        }
    }

    /** What would leave, and what became of an attempt to sign it. */
    public record Asked(Visit visit, Preview preview, String problem) {
        public String path(String... more) {
            var path = visit.path("returns", preview.of().quarter());
            return more.length == 0 ? path : path + "/" + String.join("/", more);
        }
    }

    /** Taking measures back. */
    public record Reopening(
            Visit visit, Return of, Set<ReturnMeasure> chosen, String reason, FormView form) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{quarter}", this::show)
                .get("/{quarter}/preview", this::preview)
                .post("/{quarter}/preview", this::preview)
                .post("/{quarter}/sign-off", this::sign)
                .get("/{quarter}/reopening", this::reopening)
                .post("/{quarter}/reopening", this::reopen);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all =
                returns.quarters(visit.actor(), visit.now()).stream()
                        .map(quarter -> returns.find(visit.actor(), quarter, visit.now()))
                        .toList();
        var withdrawn = signOffs.isWithdrawn(visit.actor(), visit.now());
        var page = Pages.page(visit, "National returns").breadcrumbs(Link.of("Home", visit.path()));
        Pages.send(response, VIEWS.returnsList(page, visit, all, withdrawn));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = returns.find(visit.actor(), quarter(request), visit.now());
        send(
                response,
                new Shown(
                        visit,
                        found,
                        new Proposal(Set.of(), null),
                        FormView.fresh(found.version())));
    }

    private void preview(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var proposal = proposal(request);
        var found = returns.find(visit.actor(), quarter(request), visit.now());
        Permission.sign(visit.actor());
        try {
            send(response, Status.OK_200, visit, Returns.preview(found, proposal), "");
        } catch (Refusal.Invalid e) {
            var form = FormView.wrong(found.version(), e.fields());
            send(response, new Shown(visit, found, proposal, form));
        }
    }

    private void sign(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var quarter = quarter(request);
        var proposal = proposal(request);
        try {
            signOffs.sign(
                    visit.actor(),
                    quarter,
                    proposal,
                    form.text("seen"),
                    FormView.version(form),
                    visit.now());
            Pages.goTo(response, visit.path("returns", quarter));
        } catch (Refusal.Invalid e) {
            var found = returns.find(visit.actor(), quarter, visit.now());
            var wrong = FormView.wrong(found.version(), e.fields());
            send(response, new Shown(visit, found, proposal, wrong));
        } catch (Refusal.Conflict | Refusal.Stale e) {
            again(response, visit, quarter, proposal, e);
        }
    }

    /** The preview once more with what it would be now; the return, if that cannot be signed. */
    private void again(
            ServerResponse response, Visit visit, Quarter quarter, Proposal proposal, Refusal why) {
        var found = returns.find(visit.actor(), quarter, visit.now());
        if (!found.isOpen() || found.live() == null) {
            throw why;
        }
        try {
            var preview = Returns.preview(found, proposal);
            send(response, Status.CONFLICT_409, visit, preview, why.message());
        } catch (Refusal.Invalid e) {
            send(
                    response,
                    new Shown(visit, found, proposal, FormView.wrong(found.version(), e.fields())));
        }
    }

    private void reopening(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Permission.sign(visit.actor());
        var found = returns.find(visit.actor(), quarter(request), visit.now());
        Returns.mustBeOpen(found);
        send(response, new Reopening(visit, found, Set.of(), "", FormView.fresh(found.version())));
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var quarter = quarter(request);
        var measures = measures(form.all("measures"));
        var reason = form.text("reason");
        var version = FormView.version(form);
        try {
            signOffs.reopen(visit.actor(), quarter, measures, reason, version, visit.now());
            Pages.goTo(response, visit.path("returns", quarter));
        } catch (Refusal.Invalid e) {
            var found = returns.find(visit.actor(), quarter, visit.now());
            var wrong = FormView.wrong(version, e.fields());
            send(response, new Reopening(visit, found, measures, reason, wrong));
        }
    }

    /** From a form, because why figures are restated belongs into no address. */
    private static Proposal proposal(ServerRequest request) {
        var form = Form.of(request);
        var query = request.query();
        if (query.contains("measures")) {
            return new Proposal(measures(query.all("measures")), null);
        }
        var restatement = form.has("restatement") ? form.text("restatement") : null;
        return new Proposal(measures(form.all("measures")), restatement);
    }

    static Quarter quarter(ServerRequest request) {
        return Quarter.of(request.path().pathParameters().get("quarter"))
                .orElseThrow(Refusal::notFound);
    }

    /** Refuses by the field if one of them does not exist. */
    static Set<ReturnMeasure> measures(List<String> keys) {
        var all = EnumSet.noneOf(ReturnMeasure.class);
        for (var key : keys) {
            all.add(
                    ReturnMeasure.of(key)
                            .orElseThrow(() ->
                                    Refusal.invalid(
                                            "measures", "There is no such measure to sign")));
        }
        return all;
    }

    private static void send(ServerResponse response, Shown shown) {
        var page =
                page(shown.visit(), title(shown.of())).fullWidth().error(!shown.form().isFresh());
        Pages.send(response, shown.form().status(), VIEWS.returnsShow(page, shown));
    }

    private static void send(
            ServerResponse response, Status status, Visit visit, Preview preview, String problem) {
        var page =
                page(visit, "Preview of what leaves")
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("National returns", visit.path("returns")),
                                Link.of(
                                        title(preview.of()),
                                        visit.path("returns", preview.of().quarter())));
        var asked = new Asked(visit, preview, problem);
        Pages.send(response, status, VIEWS.returnsPreview(page, asked));
    }

    private static void send(ServerResponse response, Reopening asked) {
        var visit = asked.visit();
        var page =
                page(visit, "Reopen the return")
                        .error(!asked.form().isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of("National returns", visit.path("returns")),
                                Link.of(
                                        title(asked.of()),
                                        visit.path("returns", asked.of().quarter())));
        Pages.send(response, asked.form().status(), VIEWS.returnsReopen(page, asked));
    }

    private static String title(Return of) {
        return "Return for " + Words.date(of.quarter().end());
    }

    private static Page page(Visit visit, String title) {
        return Pages.page(visit, title)
                .breadcrumbs(
                        Link.of("Home", visit.path()),
                        Link.of("National returns", visit.path("returns")));
    }
}
