package alongside.app;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The people of the sweep. */
enum Who {
    ADMIN("northmoor", "{trust_admin,programme_lead,information_governance_lead}", "{}"),
    MANAGER("northmoor", "{line_manager}", "{}"),
    EXPERT("northmoor", "{expert_by_experience}", "{}"),
    READER("northmoor", "{read_only}", "{}"),
    NEIGHBOUR("fenbridge", "{trust_admin,programme_lead,information_governance_lead}", "{}"),
    OPERATOR("", "", "{platform_operator}"),
    NATIONAL("", "", "{national_lead}");

    final String trust;
    final String roles;
    final String platformRoles;

    Who(String trust, String roles, String platformRoles) {
        this.trust = trust;
        this.roles = roles;
        this.platformRoles = platformRoles;
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    }

    String subject() {
        return "subject-" + name();
    }

    String email() {
        return name().toLowerCase(java.util.Locale.ROOT) + "@example.nhs.uk";
    }

    String csrf() {
        return "csrf-" + name();
    }

    String session() {
        return "session-" + name();
    }
}
