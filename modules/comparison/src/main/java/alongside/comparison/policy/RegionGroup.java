package alongside.comparison.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * The fixed groups of regions. The seven regions are never used: one of them has 4 Trusts, and the
 * other six would give it away.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum RegionGroup {
    NORTH("North", "Y62", "Y63"),
    MIDLANDS_AND_EAST("Midlands and East", "Y60", "Y61"),
    LONDON("London", "Y56"),
    SOUTH("South", "Y58", "Y59");

    private final String label;
    private final String regions;

    RegionGroup(String label, String... regions) {
        this.label = label;
        this.regions = String.join(" ", regions);
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The group of a region.
     *
     * @param londonApart whether London is a group of its own, which it is or is not for ever
     */
    public static RegionGroup of(String region, boolean londonApart) {
        var group =
                Arrays.stream(values())
                        .filter(g -> g.regions.contains(region))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No region " + region));
        return group == LONDON && !londonApart ? SOUTH : group;
    }
}
