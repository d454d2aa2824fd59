package alongside.forums.preferences;

import alongside.forums.notifications.NoticeKind;
import alongside.kernel.Db;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * How often somebody gets mails of each kind that they can choose about.
 *
 * @param version 0 for somebody who never chose
 */
public record Preferences(Map<NoticeKind, Frequency> chosen, int version) {
    public Preferences {
        var all = new EnumMap<NoticeKind, Frequency>(NoticeKind.class);
        for (var kind : NoticeKind.chosen()) {
            all.put(kind, chosen.getOrDefault(kind, kind.usual()));
        }
        chosen = Map.copyOf(all);
    }

    /** What somebody prefers, in an open transaction. */
    public static Preferences of(Db db, UUID person) {
        return PreferenceQueries.find(db, person);
    }

    /** When a notification of this kind is mailed. */
    public Frequency mail(NoticeKind kind) {
        return chosen.getOrDefault(kind, Frequency.INSTANT);
    }
}
