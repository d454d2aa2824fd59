package alongside.identity.sessions;

import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.portal.Admission;
import alongside.portal.TrustName;
import alongside.portal.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One visitor, and what they are in the Trust that the address names, found by one query. */
record Arrival(Visitor visitor, Instant seenAt, @Nullable Standing standing) {
    /** A membership that holds today. */
    record Standing(TrustName trust, String status, Set<Role> roles) {
        /**
         * The roles that count.
         *
         * @throws Refusal.Forbidden if the Trust is closed to its members, or for changes
         */
        Optional<Admission> admission(boolean reads) {
            return switch (status) {
                case "trial", "active" -> Optional.of(new Admission(trust, roles));
                case "read_only", "closing" -> {
                    if (!reads) {
                        throw Refusal.forbidden(
                                trust.name() + " can be read and not changed at the moment.");
                    }
                    yield Optional.of(new Admission(trust, roles));
                }
                case "suspended" ->
                        throw Refusal.forbidden(
                                trust.name()
                                        + " is suspended. Ask your Trust admin when it will be"
                                        + " open again.");
                default -> Optional.empty();
            };
        }
    }

    static Arrival of(ResultSet row) throws SQLException {
        return new Arrival(
                new Visitor(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        roles(row.getString("platform_roles")),
                        row.getString("csrf")),
                row.getTimestamp("seen_at").toInstant(),
                standing(row));
    }

    private static @Nullable Standing standing(ResultSet row) throws SQLException {
        var trust = row.getString("trust");
        if (trust == null) {
            return null;
        }
        return new Standing(
                new TrustName(
                        new TrustId(trust), row.getString("slug"), row.getString("trust_name")),
                row.getString("status"),
                roles(row.getString("roles")));
    }

    static Set<Role> roles(String keys) {
        return keys.isEmpty()
                ? Set.of()
                : Arrays.stream(keys.split(",")).map(Role::of).collect(Collectors.toSet());
    }
}
