package alongside.forums.preferences;

import alongside.forums.notifications.NoticeKind;
import alongside.kernel.Refusal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody chose, by the key of each kind; what is not sent stays as it is. */
public record PreferenceDraft(@Nullable Map<String, String> mail) {
    Map<NoticeKind, Frequency> over(Preferences now) {
        var faults = new LinkedHashMap<String, String>();
        var next = new EnumMap<NoticeKind, Frequency>(NoticeKind.class);
        next.putAll(now.chosen());
        for (var entry : mail == null ? Map.<String, String>of().entrySet() : mail.entrySet()) {
            var kind = NoticeKind.of(entry.getKey()).filter(k -> !k.essential());
            var frequency = Frequency.of(entry.getValue());
            if (kind.isEmpty()) {
                faults.put(entry.getKey(), "This is no kind of mail that can be chosen");
            } else if (frequency.isEmpty()) {
                faults.put(entry.getKey(), "Choose how often you want these emails");
            } else {
                next.put(kind.get(), frequency.get());
            }
        }
        Refusal.ifAny(faults);
        return next;
    }
}
