package alongside.workforce.merges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** What the kept record gets back: its value from before, unless somebody corrected it since. */
record Returned(Details before, Details after) {

    Details details(Details now) {
        var back = new LinkedHashMap<String, String>();
        now.values()
                .forEach((field, value) ->
                        back.put(
                                field,
                                isCorrected(field, value)
                                        ? value
                                        : before.values().getOrDefault(field, "")));
        return Details.of(back);
    }

    /** In words, what was corrected since and stays. */
    List<String> stayed(Details now) {
        var stayed = new ArrayList<String>();
        now.values()
                .forEach((field, value) -> {
                    if (isCorrected(field, value)) {
                        stayed.add(Details.LABELS.get(field) + ": " + value);
                    }
                });
        return stayed;
    }

    private boolean isCorrected(String field, String value) {
        return !Objects.equals(after.values().get(field), value);
    }
}
