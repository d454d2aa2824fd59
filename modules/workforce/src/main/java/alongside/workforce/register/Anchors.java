package alongside.workforce.register;

import alongside.workforce.views.StaticTemplates;
import gg.jte.Content;

/** Links as the content of a cell. */
public final class Anchors {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private Anchors() {}

    public static Content link(String text, String href) {
        return link(text, "", href);
    }

    /** A link whose purpose, for those who hear it alone, is said in full. */
    public static Content link(String text, String hidden, String href) {
        return VIEWS.registerAnchor(text, hidden, href);
    }
}
