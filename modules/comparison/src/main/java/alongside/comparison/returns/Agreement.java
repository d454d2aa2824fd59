package alongside.comparison.returns;

import java.util.List;

/** What somebody agrees to who signs. A text that changes is a new version. */
public final class Agreement {
    public static final int VERSION = 1;

    private Agreement() {}

    /** The points of this version. */
    public static List<String> points() {
        return List.of(
                "Exactly what the preview shows leaves your Trust, with your name as who signed"
                        + " it.",
                "No person's name, number or record leaves it.",
                "Only the program that makes national releases reads it. No other Trust, no"
                        + " national lead and no operator can look at your figures on a page.",
                "What is published has no Trust names and no exact numbers of people, and is"
                        + " tested by an attack before anybody reads it.",
                "You can reopen it until the last day to sign, and leave the comparison before"
                        + " any release.");
    }
}
