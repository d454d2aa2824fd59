package alongside.comparison.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The tables that a release may contain. There are no others, and no filters. */
public enum ReleaseTable {
    T1("Headline", false),
    T2("Growth by group of regions", false),
    T3("Trusts by growth band", true),
    T4("Quartiles of growth", true),
    T5("Service categories", false),
    T6_ROLES("Role levels", false),
    T6_BANDS("Agenda for Change bands", false),
    T7("Turnover, stability and vacancies", true),
    T8("Coverage", false),
    T9("Peer education", false),
    T10("Series", false);

    private final String title;
    private final boolean yearly;

    ReleaseTable(String title, boolean yearly) {
        this.title = title;
        this.yearly = yearly;
    }

    public String title() {
        return title;
    }

    /** Whether it is published for 31 March only. */
    public boolean yearly() {
        return yearly;
    }

    /** The table as releases and the API write it, for example {@code t6_roles}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table of a key; {@link IllegalArgumentException} for any other text. */
    public static ReleaseTable of(String key) {
        return Arrays.stream(values())
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}
