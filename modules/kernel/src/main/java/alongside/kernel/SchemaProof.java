package alongside.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of a Trust's schema. */
final class SchemaProof {
    private SchemaProof() {}

    /** The version that a schema is at; null if it was never migrated. */
    static @Nullable String version(Connection connection, String schema) throws SQLException {
        var history = schema + ".flyway_schema_history";
        try (var statement = connection.createStatement()) {
            try (var there =
                    statement.executeQuery("SELECT to_regclass('%s')".formatted(history))) {
                there.next();
                if (there.getString(1) == null) {
                    return null;
                }
            }
            try (var rows =
                    statement.executeQuery(
                            "SELECT max(version) FROM %s WHERE success".formatted(history))) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    static void checkOwners(Connection connection, TrustId trust) throws SQLException {
        var foreign = new ArrayList<String>();
        var tables = 0;
        try (var statement =
                connection.prepareStatement(
                        """
                        SELECT c.relname, c.relowner = n.nspowner AS own
                          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                         WHERE n.nspname = ? AND c.relkind = 'r'
                        """)) {
            statement.setString(1, trust.value());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables++;
                    if (!rows.getBoolean("own")) {
                        foreign.add(rows.getString("relname"));
                    }
                }
            }
        }
        refuse(trust, tables, foreign);
    }

    private static void refuse(TrustId trust, int tables, List<String> foreign) {
        if (tables < 2) {
            throw new IllegalStateException(trust + " has no tables");
        }
        if (!foreign.isEmpty()) {
            throw new IllegalStateException(trust + " does not own " + foreign);
        }
    }
}
