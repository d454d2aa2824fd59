package alongside.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of a Trust's schema. */
final class SchemaProof {
    private SchemaProof() {}

    static @Nullable String version(Connection connection, TrustId trust) throws SQLException {
        var sql =
                "SELECT max(version) FROM %s.flyway_schema_history WHERE success".formatted(trust);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
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
