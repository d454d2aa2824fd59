package alongside.portal.ui.callout;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What has just happened, or what everybody has to know, above the heading of the page. */
public record Banner(boolean success, String text, @Nullable Content content, boolean focus) {
    public static Banner success(String text) {
        return new Banner(true, text, null, true);
    }

    public static Banner important(String text) {
        return new Banner(false, text, null, true);
    }

    /** Below the text, which then is a heading. */
    public Banner with(Content content) {
        return new Banner(success, text, content, focus);
    }

    /** Leaves the keyboard focus where it is. */
    public Banner quiet() {
        return new Banner(success, text, content, false);
    }
}
