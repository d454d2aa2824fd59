package alongside.comparison.releases;

import static alongside.comparison.policy.ReleaseTable.T1;
import static alongside.comparison.policy.ReleaseTable.T10;
import static alongside.comparison.policy.ReleaseTable.T2;
import static alongside.comparison.policy.ReleaseTable.T3;
import static alongside.comparison.policy.ReleaseTable.T4;
import static alongside.comparison.policy.ReleaseTable.T5;
import static alongside.comparison.policy.ReleaseTable.T6_BANDS;
import static alongside.comparison.policy.ReleaseTable.T6_ROLES;
import static alongside.comparison.policy.ReleaseTable.T7;
import static alongside.comparison.policy.ReleaseTable.T8;
import static alongside.comparison.policy.ReleaseTable.T9;

import alongside.comparison.policy.ReleaseTable;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is published, one method page each, with the tables in which it stands. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Method {
    HEADCOUNT("Headcount", T1),
    WTE("WTE", T1),
    CONTRIBUTORS("Trusts in the figures", T1),
    GROWTH("Growth in England", T1),
    SERIES("England over time", T10),
    GROWTH_BY_GROUP("Growth by group of regions", T2),
    GROWTH_BANDS("Trusts by growth band", T3),
    GROWTH_QUARTILES("Quartiles of growth", T4),
    SERVICES("Service categories", T5),
    ROLES_AND_BANDS("Role levels and Agenda for Change bands", T6_ROLES, T6_BANDS),
    TURNOVER("Turnover", T7),
    STABILITY("Stability index", T7),
    VACANCY("Vacancy rate", T7),
    COVERAGE("Coverage", T8),
    EDUCATION("Peer education", T9);

    private final String label;
    private final List<ReleaseTable> tables;

    Method(String label, ReleaseTable... tables) {
        this.label = label;
        this.tables = List.of(tables);
    }

    public String label() {
        return label;
    }

    public List<ReleaseTable> tables() {
        return tables;
    }

    /** The first page that explains a table. */
    public static Method of(ReleaseTable table) {
        return Arrays.stream(values())
                .filter(method -> method.tables.contains(table))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Method> of(String key) {
        return Arrays.stream(values()).filter(method -> method.key().equals(key)).findFirst();
    }
}
