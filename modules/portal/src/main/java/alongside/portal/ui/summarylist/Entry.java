package alongside.portal.ui.summarylist;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A key, its value, and links that change it. */
public record Entry(String key, Content value, List<Action> actions) {

    /** A link in a row. Its hidden text says what it changes. */
    public record Action(String text, String href, String hidden) {}

    public static Entry of(String key, @Nullable String value) {
        return new Entry(key, output -> output.writeUserContent(value), List.of());
    }

    public static Entry of(String key, Content value) {
        return new Entry(key, value, List.of());
    }

    public Entry change(String href) {
        return action("Change", href, key.toLowerCase(Locale.UK));
    }

    public Entry action(String text, String href, String hidden) {
        var all = new ArrayList<>(actions);
        all.add(new Action(text, href, hidden));
        return new Entry(key, value, List.copyOf(all));
    }
}
