package alongside.workforce.drafts;

import alongside.kernel.Refusal;
import alongside.portal.Form;
import alongside.portal.Ids;
import alongside.portal.Visit;
import io.helidon.webserver.http.ServerRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of long forms do with drafts: fill the form, keep what is typed, clear away. */
public final class Drafting {
    private static final String FORM = "draft_form";
    private static final String ID = "draft_id";
    private static final String VERSION = "draft_version";
    private static final List<String> NOT_TYPED = List.of("csrf", "action", FORM, ID, VERSION);

    private final Drafts drafts;

    public Drafting(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The drafts of a form that is opened: the one that was asked for fills it, or the newest. */
    public DraftBar open(ServerRequest request, Object... segments) {
        var visit = Visit.of(request);
        var form = address(segments);
        var asked = Ids.of(request.query().first("draft").orElse(""));
        return bar(visit, form, drafts.of(visit.actor(), form), asked);
    }

    /** Keeps what was typed into a form that could not be saved, and shows it as before. */
    public DraftBar again(ServerRequest request, Object... segments) {
        var visit = Visit.of(request);
        var typed = Form.of(request);
        var form = address(segments);
        if (!typed.has(ID)) {
            return open(request, segments);
        }
        try {
            var kept = keep(visit, form, typed);
            return bar(visit, form, drafts.of(visit.actor(), form), kept.draft().id());
        } catch (Refusal.Conflict e) {
            // What was typed is on the page itself: that it is no draft too must not stop it.
            return bar(visit, form, drafts.of(visit.actor(), form), null);
        }
    }

    /** The form was saved, so its draft is not needed any more. Those of other tabs stay. */
    public void submitted(ServerRequest request) {
        var id = Ids.of(Form.of(request).text(ID));
        if (id != null) {
            drafts.remove(Visit.of(request).actor(), id);
        }
    }

    /** Keeps what a form sends to the address of drafts itself. */
    Kept keep(ServerRequest request) {
        var typed = Form.of(request);
        return keep(Visit.of(request), typed.text(FORM), typed);
    }

    private Kept keep(Visit visit, String form, Form typed) {
        var id = Ids.of(typed.text(ID));
        var version = typed.text(VERSION);
        return drafts.keep(
                visit.actor(),
                form,
                id == null ? UUID.randomUUID() : id,
                version.matches("[0-9]{1,9}") ? Long.parseLong(version) : 0,
                fields(typed),
                visit.now());
    }

    private static Map<String, String> fields(Form typed) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : typed.fields()) {
            if (!NOT_TYPED.contains(field)) {
                fields.put(field, typed.text(field));
            }
        }
        return fields;
    }

    private static DraftBar bar(
            Visit visit, String form, List<FormDraft> all, @Nullable UUID asked) {
        var draft =
                all.stream()
                        .filter(one -> one.id().equals(asked))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.getFirst());
        var others = all.stream().filter(one -> !one.equals(draft)).toList();
        var id = draft == null ? UUID.randomUUID() : draft.id();
        return new DraftBar(visit, form, id, draft, others);
    }

    private static String address(Object... segments) {
        return String.join("/", List.of(segments).stream().map(Object::toString).toList());
    }
}
