package alongside.comparison.policy;

import alongside.comparison.figures.SignedReturn;
import alongside.tenants.ServiceCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of every split, the same in each release: a row that nobody is in looks like one that is
 * hidden. A change of a list is a new version.
 */
public final class Taxonomy {
    public static final int VERSION = 1;

    private static final List<String> BANDS =
            List.of("2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9");
    private static final String BAND = "band_";

    private static final Map<ReleaseTable, List<String>> ROWS =
            Map.of(
                    ReleaseTable.T5,
                    with(Arrays.stream(ServiceCategory.values()).map(ServiceCategory::key)),
                    ReleaseTable.T6_ROLES,
                    with(Arrays.stream(RoleLevel.values()).map(RoleLevel::key)),
                    ReleaseTable.T6_BANDS,
                    with(BANDS.stream().map(Taxonomy::bandKey)));

    private Taxonomy() {}

    private static List<String> with(Stream<String> keys) {
        return Stream.concat(keys, Stream.of(SignedReturn.NOT_STATED)).toList();
    }

    /** The rows of service categories, role levels or bands, in the order of pages. */
    public static List<String> rows(ReleaseTable table) {
        return ROWS.getOrDefault(table, List.of());
    }

    /** A Trust's people by row; all of them not stated, if nobody signed the split. */
    public static Map<String, Integer> people(ReleaseTable table, SignedReturn signed) {
        var stated =
                switch (table) {
                    case T6_ROLES -> signed.roles();
                    case T6_BANDS -> signed.bands();
                    default -> signed.services();
                };
        return stated != null ? stated : Map.of(SignedReturn.NOT_STATED, signed.headcount());
    }

    /** The row of an Agenda for Change band such as {@code 8a}. */
    public static String bandKey(String band) {
        return BAND + band;
    }

    /** A row in words. */
    public static String label(ReleaseTable table, String row) {
        if (row.equals(SignedReturn.NOT_STATED)) {
            return "Not stated";
        }
        return switch (table) {
            case T6_ROLES -> RoleLevel.of(row).orElseThrow().label();
            case T6_BANDS -> "Band " + row.substring(BAND.length());
            default -> ServiceCategory.of(row).orElseThrow().label();
        };
    }
}
