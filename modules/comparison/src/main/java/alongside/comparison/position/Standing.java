package alongside.comparison.position;

import alongside.portal.charts.Ranges;
import alongside.portal.ui.Words;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a Trust beside what was published of all.
 *
 * @param key such as {@code turnover}
 * @param on the day that both are of
 * @param own exact, in percent; null where there is nothing to divide by
 * @param lower published, as the next two; absent where nothing was
 */
public record Standing(
        String key,
        String label,
        LocalDate on,
        @Nullable BigDecimal own,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upper,
        String words) {

    static Standing of(String key, String label, @Nullable BigDecimal own, Quartiles published) {
        return new Standing(
                key,
                label,
                published.on(),
                own,
                published.lower(),
                published.median(),
                published.upper(),
                words(own, published));
    }

    static Standing alone(String key, String label, LocalDate on, @Nullable BigDecimal own) {
        var words = "No quartiles of it are published yet.";
        return new Standing(key, label, on, own, null, null, null, words);
    }

    private static String words(@Nullable BigDecimal own, Quartiles published) {
        var half =
                "Half of Trusts were between "
                        + Words.decimal(published.lower(), 0)
                        + "% and "
                        + Words.decimal(published.upper(), 0)
                        + "%.";
        return own == null ? half : half + " Yours was " + published.place(own) + ".";
    }

    /** The own value as it is read. */
    @JsonIgnore
    public String ownWords() {
        return own == null ? "Not known" : Words.decimal(own, 1) + "%";
    }

    @JsonIgnore
    public boolean isPublished() {
        return median != null;
    }

    /** The published range, and the own value as a line of the same axis. */
    @JsonIgnore
    public Ranges ranges() {
        var all = new ArrayList<Ranges.Range>();
        if (lower != null && median != null && upper != null) {
            all.add(new Ranges.Range("Trusts", lower, median, upper));
        }
        if (own != null) {
            all.add(new Ranges.Range("Your Trust", own, own, own));
        }
        return Ranges.of(key, label + " on " + Words.date(on), "%")
                .finding(words)
                .places(1)
                .ranges(List.copyOf(all), range -> range);
    }
}
