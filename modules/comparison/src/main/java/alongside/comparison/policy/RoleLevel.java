package alongside.comparison.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The national levels that make the job roles of different Trusts comparable. */
public enum RoleLevel {
    TRAINEE("Trainee or apprentice"),
    PEER_SUPPORT_WORKER("Peer support worker"),
    SENIOR("Senior or advanced peer support worker"),
    COORDINATOR("Coordinator or team lead"),
    PROFESSIONAL_LEAD("Professional or programme lead");

    private final String label;

    RoleLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The level as the API and the database write it, for example {@code senior}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RoleLevel> of(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }
}
