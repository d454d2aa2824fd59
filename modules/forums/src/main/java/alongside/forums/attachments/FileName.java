package alongside.forums.attachments;

import alongside.forums.Typed;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file as somebody sent it, made fit to be saved on any computer. */
final class FileName {
    private static final int LONGEST = 100;
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*%;]");

    private FileName() {}

    static String clean(@Nullable String sent) {
        var line = Typed.line(sent);
        // Some browsers send the whole path, and some senders a path that leads elsewhere.
        var last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        var plain = UNFIT.matcher(last).replaceAll("-").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (RESERVED.matcher(plain).matches()) {
            plain = "file-" + plain;
        }
        var dot = plain.lastIndexOf('.');
        if (dot < 0) {
            return cut(plain, LONGEST);
        }
        var ending = plain.substring(dot).toLowerCase(Locale.ROOT);
        var base = plain.substring(0, dot).strip();
        return cut(base.isEmpty() ? "file" : base, LONGEST - Math.min(10, ending.length()))
                + cut(ending, 10);
    }

    /** Never in the middle of a letter that takes two places. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
