package alongside.workforce.imports.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** Text of a cell, made comparable. */
public final class Text {
    /** How long a text may be that the register keeps. */
    public static final int LONGEST = 100;

    private Text() {}

    /**
     * One line without spaces around it or doubled inside, composed letters, no control or
     * direction characters. The apostrophe that our own downloads put before a formula goes.
     */
    public static String clean(String cell) {
        return plain(cell) ? cell : cleaned(cell);
    }

    private static boolean plain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c > '~' || c < ' ' || (c == '\'' && i == 0)) {
                return false;
            }
            if (c == ' ' && (i == 0 || i == cell.length() - 1 || cell.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String cell) {
        var text = new StringBuilder(cell.length());
        Normalizer.normalize(cell, Normalizer.Form.NFC).codePoints().forEach(c -> append(text, c));
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
        }
        if (text.length() > 1 && text.charAt(0) == '\'' && formula(text.charAt(1))) {
            text.deleteCharAt(0);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int c) {
        var type = Character.getType(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else if (type != Character.FORMAT || c == 0x200D) {
            text.appendCodePoint(c);
        }
    }

    /** Whether a spreadsheet would take a cell that begins like this for a formula. */
    public static boolean formula(char first) {
        return "=+-@\t\r\n＝＋－＠".indexOf(first) >= 0;
    }

    /** Cleaned and in lower case: two words that are equal in this form are the same word. */
    public static String key(String cell) {
        var text = clean(cell);
        return plain(text) ? text.toLowerCase(Locale.ROOT) : lower(text);
    }

    /** Letter by letter as the database does it, so that both call the same words the same. */
    private static String lower(String text) {
        var lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
