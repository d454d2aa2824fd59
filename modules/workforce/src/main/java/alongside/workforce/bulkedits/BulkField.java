package alongside.workforce.bulkedits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be changed for many assignments at once, by the names that forms and JSON have. */
enum BulkField {
    WEEKLY_HOURS("Contracted hours"),
    CATEGORY("Kind of assignment"),
    FIXED_TERM_END_ON("End of fixed term"),
    END_ON("Last day"),
    SERVICE_ID("Service"),
    TEAM_ID("Team"),
    LOCALITY_ID("Locality"),
    LINE_MANAGER("Line manager"),
    PROFESSIONAL_LEAD("Professional lead");

    private final String label;

    BulkField(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BulkField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
