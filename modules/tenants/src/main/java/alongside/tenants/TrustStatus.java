package alongside.tenants;

import java.util.Locale;

/** Where a Trust is in its life with Alongside. */
public enum TrustStatus {
    /** Approved, and its part of the database is being made. */
    PROVISIONING("Being created"),
    /** Verified and open to its first people. */
    TRIAL("Trial"),
    ACTIVE("Active"),
    READ_ONLY("Read-only"),
    SUSPENDED("Suspended"),
    CLOSING("Closing");

    private final String label;

    TrustStatus(String label) {
        this.label = label;
    }

    /** The status in words, as pages show it. */
    public String label() {
        return label;
    }

    /** The status as the database and the API write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TrustStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
