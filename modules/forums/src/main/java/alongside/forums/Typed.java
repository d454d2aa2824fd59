package alongside.forums;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people type, made fit to be stored and shown beside what others type: in one normal form,
 * without what cannot be stored, and in one line without what could turn the text around it.
 */
public final class Typed {
    // Format and control characters, but for those that join letters and emoji.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");

    private Typed() {}

    /** A name or a title. */
    public static String line(@Nullable String typed) {
        var seen = SPACES.matcher(whole(typed)).replaceAll(" ");
        return UNSEEN.matcher(seen).replaceAll("").strip();
    }

    /** A longer text with its lines. */
    public static String text(@Nullable String typed) {
        return whole(typed).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String whole(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var kept = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(point -> point != 0)
                .map(point -> lone(point) ? 0xFFFD : point)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean lone(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
