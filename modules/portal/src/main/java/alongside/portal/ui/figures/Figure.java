package alongside.portal.ui.figures;

import gg.jte.Content;

/** A large number with its unit on the left, what it means on the right. */
public record Figure(String label, String value, String unit, Content meaning) {
    public static Figure of(String label, String value, String unit, Content meaning) {
        return new Figure(label, value, unit, meaning);
    }
}
