package alongside.kernel;

import java.util.Locale;

/** What a person may be. The first two hold across Trusts, the others within one Trust. */
public enum Role {
    PLATFORM_OPERATOR("Platform operator"),
    NATIONAL_LEAD("National lead"),
    TRUST_ADMIN("Trust admin"),
    PROGRAMME_LEAD("Programme lead"),
    LINE_MANAGER("Line manager"),
    PEER_SUPPORT_WORKER("Peer support worker"),
    INVOLVEMENT_COORDINATOR("Involvement coordinator"),
    EXPERT_BY_EXPERIENCE("Expert by experience"),
    INFORMATION_GOVERNANCE_LEAD("Information governance lead"),
    READ_ONLY("Read-only");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role in words, as pages show it. */
    public String label() {
        return label;
    }

    /** The role as the API and the database write it, for example {@code trust_admin}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a key; {@link IllegalArgumentException} for any other text. */
    public static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public boolean withinTrust() {
        return this != PLATFORM_OPERATOR && this != NATIONAL_LEAD;
    }
}
