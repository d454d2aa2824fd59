package alongside.workforce.customfields;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.FormView;
import alongside.portal.Ids;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.workforce.register.Access;
import alongside.workforce.register.Typed;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is filled in about one person or post, and the form that fills it in. */
public final class CustomValuePages implements HttpService {
    private static final String BEFORE = "before-";

    private final CustomValues values;
    private final FieldSubject subject;

    public CustomValuePages(CustomValues values, FieldSubject subject) {
        this.values = values;
        this.subject = subject;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{id}/custom-fields", this::show).post("/{id}/custom-fields", this::fill);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var all = all(request);
        send(request, response, all, given(all), FormView.fresh(0));
    }

    private void fill(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        Access.edit(visit.actor());
        var form = Form.of(request);
        var all = all(request);
        var typed = new LinkedHashMap<String, String>();
        var before = new LinkedHashMap<String, String>();
        for (var value : all) {
            var field = value.field().toString();
            typed.put(
                    field,
                    value.kind() == FieldKind.DATE
                            ? Typed.date(form, field).iso()
                            : form.text(field));
            before.put(field, form.text(BEFORE + field));
        }
        typed.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
        try {
            values.fill(visit.actor(), subject, id(request), typed, before, visit.now());
            Pages.goTo(response, visit.path(subject.path(), id(request)));
        } catch (Refusal.Invalid e) {
            send(request, response, all, over(all, typed), FormView.wrong(0, e.fields()));
        } catch (Refusal.Stale e) {
            var saved = new LinkedHashMap<String, String>();
            all.stream()
                    .filter(value -> typed.containsKey(value.field().toString()))
                    .forEach(value -> saved.put(value.label(), value.words()));
            send(request, response, all, over(all, typed), FormView.changed(0, saved));
        }
    }

    private List<CustomValue> all(ServerRequest request) {
        return values.of(Visit.of(request).actor(), subject, id(request));
    }

    private static Map<String, String> given(List<CustomValue> all) {
        var given = new LinkedHashMap<String, String>();
        all.forEach(value -> given.put(value.field().toString(), value.given()));
        return given;
    }

    private static Map<String, String> over(List<CustomValue> all, Map<String, String> typed) {
        var given = given(all);
        given.putAll(typed);
        return given;
    }

    private static UUID id(ServerRequest request) {
        return Ids.inPath(request, "id");
    }

    private void send(
            ServerRequest request,
            ServerResponse response,
            List<CustomValue> all,
            Map<String, String> typed,
            FormView form) {
        var visit = Visit.of(request);
        var what = subject == FieldSubject.PERSON ? "Person" : "Post";
        var address = visit.path(subject.path(), id(request));
        var page =
                Pages.page(visit, "Other details")
                        .error(!form.isFresh())
                        .breadcrumbs(
                                Link.of("Home", visit.path()),
                                Link.of(subject.label(), visit.path(subject.path())),
                                Link.of(what, address));
        Pages.send(
                response,
                form.status(),
                new StaticTemplates()
                        .customfieldsValues(
                                page,
                                visit,
                                address + "/custom-fields",
                                all,
                                typed,
                                Access.mayEdit(visit.actor()),
                                form));
    }
}
