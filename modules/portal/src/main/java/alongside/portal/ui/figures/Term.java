package alongside.portal.ui.figures;

import alongside.portal.ui.Words;
import org.jspecify.annotations.Nullable;

/** One number of a sum, and the place on the page where its rows are. */
public record Term(String number, String label, @Nullable String href, String classes) {
    public static Term of(long number, String label) {
        return new Term(Words.number(number), label, null, "al-sum__item");
    }

    public Term link(String href) {
        return new Term(number, label, href, classes);
    }

    /** A number that asks for work, such as rejected rows. */
    public Term bad() {
        return new Term(number, label, href, classes + " al-sum__item--bad");
    }

    Term total() {
        return new Term(number, label, href, classes + " al-sum__item--all");
    }
}
