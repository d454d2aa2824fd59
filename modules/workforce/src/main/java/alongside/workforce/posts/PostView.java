package alongside.workforce.posts;

import alongside.portal.Visit;
import alongside.portal.ui.Words;
import alongside.workforce.history.FieldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post's page. */
public record PostView(Visit visit, Post post, List<FieldChange> history, boolean mayEdit) {

    /** {@code Transformation funding, until 31 March 2027}. */
    public String funding() {
        var until = post.fundedUntil();
        var ends = until == null ? "recurrent" : "until " + Words.date(until);
        var source = post.fundingSource();
        return source == null
                ? ends.substring(0, 1).toUpperCase(java.util.Locale.UK) + ends.substring(1)
                : source + ", " + ends;
    }

    /** The page of its expansion line; null if it belongs to none. */
    public @Nullable String line() {
        var line = post.expansionId();
        return line == null ? null : visit.path("expansions", line);
    }

    public String orNot(@Nullable String text, String none) {
        return text == null ? none : text;
    }
}
