package alongside.workforce.competences;

import alongside.portal.Form;
import alongside.portal.FormView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of competences, as a form has it. */
final class CompetenceForm {
    private static final String PREFIX = "said-";

    private CompetenceForm() {}

    static String field(Domain domain) {
        return PREFIX + domain.key();
    }

    /** Radios that are left open are sent empty, or not at all. */
    static ViewDraft draft(Form form) {
        var words = new HashMap<String, String>();
        for (var field : form.fields()) {
            if (field.startsWith(PREFIX) && !form.text(field).isEmpty()) {
                words.put(field.substring(PREFIX.length()), form.text(field));
            }
        }
        return new ViewDraft(words, form.text("wants_next"));
    }

    /** By domain, what was saved elsewhere since and is not what was typed. */
    static Map<String, String> saved(Framework framework, @Nullable View now, ViewDraft typed) {
        var rows = new ArrayList<@Nullable String[]>();
        var saved = ViewDraft.of(now, framework);
        for (var domain : framework.domains()) {
            rows.add(
                    new String[] {
                        domain.title(), label(saved.word(domain)), label(typed.word(domain))
                    });
        }
        rows.add(new String[] {"What comes next", saved.wantsNext(), typed.wantsNext()});
        return FormView.differing(rows);
    }

    private static String label(String key) {
        return Saying.of(key).map(Saying::label).orElse("");
    }
}
