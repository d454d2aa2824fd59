package alongside.comparison.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fixed bands of growth over 4 quarters, in percent: from the first to under the second. */
public enum GrowthBand {
    SHRINKING("Shrinking", "below −5%", null, -5),
    STEADY("Steady", "−5% to under 5%", -5, 5),
    GROWING("Growing", "5% to under 15%", 5, 15),
    GROWING_FAST("Growing fast", "15% to under 30%", 15, 30),
    GROWING_VERY_FAST("Growing very fast", "30% or more", 30, null);

    private final String label;
    private final String range;
    private final @Nullable Integer from;
    private final @Nullable Integer under;

    GrowthBand(String label, String range, @Nullable Integer from, @Nullable Integer under) {
        this.label = label;
        this.range = range;
        this.from = from;
        this.under = under;
    }

    public String label() {
        return label;
    }

    /** The band in percent, in words. */
    public String range() {
        return range;
    }

    public @Nullable Integer from() {
        return from;
    }

    public @Nullable Integer under() {
        return under;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The band of a growth from one headcount, not 0, to another. */
    public static GrowthBand of(long base, long current) {
        return Arrays.stream(values())
                .filter(band -> band.under == null || 100 * (current - base) < band.under * base)
                .findFirst()
                .orElseThrow();
    }
}
