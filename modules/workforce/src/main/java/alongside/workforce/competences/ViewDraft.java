package alongside.workforce.competences;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody says, as typed or sent: words by domain, and what is wanted next. */
public record ViewDraft(@Nullable Map<String, String> words, @Nullable String wantsNext) {
    private static final int LONGEST = 4_000;
    static final ViewDraft EMPTY = new ViewDraft(Map.of(), "");

    /** What passed the checks, in the order of the framework. */
    record Checked(Map<String, Saying> words, String wantsNext) {}

    /** What was said last, to be thought over. Domains that are no more are left behind. */
    static ViewDraft of(@Nullable View last, Framework framework) {
        if (last == null) {
            return EMPTY;
        }
        var words = new LinkedHashMap<String, String>();
        for (var domain : framework.domains()) {
            var said = last.words().get(domain.key());
            if (said != null) {
                words.put(domain.key(), said.key());
            }
        }
        return new ViewDraft(words, last.wantsNext());
    }

    /** The chosen key for a domain; empty if it is left open. */
    public String word(Domain domain) {
        return given().getOrDefault(domain.key(), "");
    }

    Checked checked(Framework framework) {
        var faults = new LinkedHashMap<String, String>();
        var said = said(framework, faults);
        var next = wantsNext == null ? "" : wantsNext.replace("\0", "").strip();
        if (next.length() > LONGEST) {
            faults.put("wants_next", "Enter 4,000 characters or fewer");
        } else if (next.isEmpty() && said.isEmpty() && faults.isEmpty()) {
            faults.put(
                    "wants_next", "Choose words for at least 1 domain, or enter what comes next");
        }
        Refusal.ifAny(faults);
        return new Checked(said, next);
    }

    private Map<String, Saying> said(Framework framework, Map<String, String> faults) {
        var said = new LinkedHashMap<String, Saying>();
        for (var domain : framework.domains()) {
            var key = word(domain);
            if (!key.isEmpty()) {
                Saying.of(key)
                        .ifPresentOrElse(
                                word -> said.put(domain.key(), word),
                                () ->
                                        faults.put(
                                                "words",
                                                "Choose one of the words for each domain"));
            }
        }
        if (!given().keySet().stream().allMatch(key -> framework.domain(key).isPresent())) {
            faults.put("words", "Choose domains of the framework");
        }
        return said;
    }

    private Map<String, String> given() {
        return words == null ? Map.of() : words;
    }
}
