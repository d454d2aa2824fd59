package alongside.comparison.taxonomy;

import alongside.comparison.policy.RoleLevel;
import alongside.tenants.ServiceCategory;
import java.util.List;

/**
 * The national lists that a Trust's own words are mapped to. Services have their category since
 * they were set up; job roles have a level; Agenda for Change bands are codes already. A list that
 * changes is a new version.
 */
public final class Taxonomy {
    public static final int VERSION = 1;

    private static final List<String> BANDS =
            List.of("2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9");

    private Taxonomy() {}

    public static List<ServiceCategory> services() {
        return List.of(ServiceCategory.values());
    }

    public static List<RoleLevel> levels() {
        return List.of(RoleLevel.values());
    }

    /** The bands of Agenda for Change, as registers write them. */
    public static List<String> bands() {
        return BANDS;
    }

    /** A band as returns and releases write it, such as {@code band_8a}. */
    public static String band(String code) {
        return "band_" + code;
    }

    /** Whether it is a band of Agenda for Change; other codes are not compared. */
    public static boolean isBand(String code) {
        return BANDS.contains(code);
    }
}
