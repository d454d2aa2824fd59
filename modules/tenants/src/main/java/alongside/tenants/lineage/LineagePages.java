package alongside.tenants.lineage;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.dateinput.DateInput;
import alongside.tenants.Trust;
import alongside.tenants.organisations.Region;
import alongside.tenants.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What became of a Trust, and the three forms with which the operator says it. */
public final class LineagePages implements HttpService {
    private final Lineage lineage;
    private final Supplier<List<Trust>> all;

    public LineagePages(Lineage lineage, Supplier<List<Trust>> all) {
        this.lineage = lineage;
        this.all = all;
    }

    /**
     * The page.
     *
     * @param sent the form that was sent and is wrong: {@code names}, {@code regions} or {@code
     *     merger}; empty if none was
     * @param typed what was typed into it
     */
    public record Shown(
            Visit visit,
            Line line,
            List<Trust> others,
            String sent,
            Map<String, String> typed,
            FormView form) {
        public String path(String what) {
            return "/operator/trusts/" + line.trust().slug() + "/" + what;
        }

        public String typed(String what, String field) {
            return sent.equals(what) ? typed.getOrDefault(field, "") : "";
        }

        /** The field of a day, whose name says which form it is in. */
        public DateInput day(String what, String label) {
            var field = what + "_on";
            var input = DateInput.of(field, label);
            return sent.equals(what)
                    ? input.values(
                                    typed(what, field + "-day"),
                                    typed(what, field + "-month"),
                                    typed(what, field + "-year"))
                            .error(form.fault(field))
                    : input;
        }

        /** The Trust that a merger names. */
        public String name(Merged merged) {
            var other = merged.trust().equals(line.trust().id()) ? merged.into() : merged.trust();
            return others.stream()
                    .filter(trust -> trust.id().equals(other))
                    .map(Trust::name)
                    .findFirst()
                    .orElse(other.value());
        }

        public String words(Change change, String value) {
            if (value.isEmpty()) {
                return "none";
            }
            return change.kind() == Change.Kind.NAME ? value : Region.valueOf(value).label();
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{slug}/lineage", this::show)
                .post(
                        "/{slug}/names",
                        (request, response) ->
                                save(
                                        request,
                                        response,
                                        "names",
                                        (visit, form, day) ->
                                                lineage.rename(
                                                        visit.actor(),
                                                        LineageApi.slug(request),
                                                        form.text("name"),
                                                        day,
                                                        visit.now())))
                .post(
                        "/{slug}/regions",
                        (request, response) ->
                                save(
                                        request,
                                        response,
                                        "regions",
                                        (visit, form, day) ->
                                                lineage.move(
                                                        visit.actor(),
                                                        LineageApi.slug(request),
                                                        form.text("region"),
                                                        day,
                                                        visit.now())))
                .post(
                        "/{slug}/merger",
                        (request, response) ->
                                save(
                                        request,
                                        response,
                                        "merger",
                                        (visit, form, day) ->
                                                lineage.merge(
                                                        visit.actor(),
                                                        LineageApi.slug(request),
                                                        form.text("into"),
                                                        day,
                                                        visit.now())));
    }

    /** One of the three. */
    private interface Saying {
        Line say(Visit visit, Form form, LocalDate day);
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, "", Map.of(), FormView.fresh(0));
    }

    private void save(ServerRequest request, ServerResponse response, String what, Saying saying) {
        var visit = Visit.of(request);
        var form = Form.of(request);
        var field = what + "_on";
        try {
            var day =
                    form.date(field)
                            .orElseThrow(() ->
                                    Refusal.invalid(field, "Enter the day on which it happened"));
            var line = saying.say(visit, form, day);
            Pages.goTo(response, "/operator/trusts/" + line.trust().slug() + "/lineage");
        } catch (Refusal.Invalid e) {
            send(request, response, what, typed(form), FormView.wrong(0, faults(e, field)));
        }
    }

    /** The service speaks of days by the names of the API. */
    private static Map<String, String> faults(Refusal.Invalid refused, String field) {
        var faults = new LinkedHashMap<String, String>();
        refused.fields()
                .forEach((name, message) ->
                        faults.put(
                                name.equals("from") || name.equals("on") ? field : name, message));
        return faults;
    }

    private static Map<String, String> typed(Form form) {
        return form.fields().stream().collect(Collectors.toMap(Function.identity(), form::text));
    }

    private void send(
            ServerRequest request,
            ServerResponse response,
            String sent,
            Map<String, String> typed,
            FormView form) {
        var visit = Visit.of(request);
        var line = lineage.of(visit.actor(), LineageApi.slug(request));
        var shown = new Shown(visit, line, all.get(), sent, typed, form);
        var page =
                Pages.page(visit, "Names, regions and mergers")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Trusts", "/operator/trusts"),
                                Link.of(
                                        line.trust().name(),
                                        "/operator/trusts/" + line.trust().slug()));
        Pages.send(response, form.status(), new StaticTemplates().lineageShow(page, shown));
    }
}
