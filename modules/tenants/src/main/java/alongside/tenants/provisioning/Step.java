package alongside.tenants.provisioning;

import java.util.Locale;

/** The steps in their order. Nobody is invited before the tables were verified. */
public enum Step {
    SCHEMA("Role and schema"),
    TABLES("Tables"),
    SEED("First data"),
    ORGANISATION("Organisation for logging in"),
    CHECK("Check of tables and version"),
    INVITATIONS("Invitations to the first admins");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
