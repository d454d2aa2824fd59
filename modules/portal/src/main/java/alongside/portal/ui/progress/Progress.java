package alongside.portal.ui.progress;

import alongside.portal.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * How far a long piece of work is. {@code page} is the address of the page that shows it: scripts
 * read that page again every 2 seconds, and show it anew once it holds no progress block. Without
 * scripts its link does the same.
 */
public record Progress(
        String label, String text, @Nullable Long done, @Nullable Long all, String page) {

    public static Progress of(String label, long done, long all, String page) {
        var text = "%s of %s".formatted(Words.number(done), Words.number(all));
        return new Progress(label, text, done, Math.max(all, 1), page);
    }

    /** Work whose length is not known yet. */
    public static Progress unknown(String label, String text, String page) {
        return new Progress(label, text, null, null, page);
    }
}
