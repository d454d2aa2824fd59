package alongside.workforce.reflections;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** A reflection as typed or sent. */
public record ReflectionDraft(@Nullable String title, @Nullable String text) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 20_000;

    ReflectionDraft over(Reflection old) {
        return new ReflectionDraft(
                title == null ? old.title() : title, text == null ? old.text() : text);
    }

    ReflectionDraft checked() {
        var faults = new LinkedHashMap<String, String>();
        var heading = given(title);
        var body = given(text);
        if (heading.isEmpty()) {
            faults.put("title", "Enter a title");
        } else if (heading.length() > LONGEST_TITLE) {
            faults.put("title", "Enter a title of 120 characters or fewer");
        }
        if (body.isEmpty()) {
            faults.put("text", "Enter what you want to keep");
        } else if (body.length() > LONGEST) {
            faults.put("text", "Enter 20,000 characters or fewer");
        }
        Refusal.ifAny(faults);
        return new ReflectionDraft(heading, body);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }
}
