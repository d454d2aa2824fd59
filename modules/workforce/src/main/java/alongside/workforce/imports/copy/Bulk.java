package alongside.workforce.imports.copy;

import alongside.kernel.Db;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading and writing thousands of rows by plain JDBC, inside the transaction that is open. */
public final class Bulk {
    /** Few, because a row of a staff file may have 64,000 letters. */
    private static final int FETCHED = 200;

    private Bulk() {}

    /** What to do with each row of a result. */
    public interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /** The same, as long as it wants more. */
    public interface WhileWanted {
        boolean row(ResultSet row) throws SQLException;
    }

    public static void each(Db db, @CompileTimeConstant String sql, List<?> parameters, Each each) {
        eachWanted(
                db,
                sql,
                parameters,
                row -> {
                    each.row(row);
                    return true;
                });
    }

    public static void eachWanted(
            Db db, @CompileTimeConstant String sql, List<?> parameters, WhileWanted each) {
        try (var statement = prepared(db, sql, parameters)) {
            statement.setFetchSize(FETCHED);
            try (var rows = statement.executeQuery()) {
                while (rows.next() && each.row(rows)) {
                    // The next one.
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs INSERT, UPDATE or DELETE; gives the number of rows. */
    public static int run(Db db, @CompileTimeConstant String sql, Object... parameters) {
        try (var statement = prepared(db, sql, Arrays.asList(parameters))) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(
            Db db, @CompileTimeConstant String sql, List<?> parameters) throws SQLException {
        var statement = db.connection().prepareStatement(sql);
        int place = 1;
        for (var parameter : parameters) {
            if (parameter instanceof Collection<?> texts) {
                var array = db.connection().createArrayOf("text", texts.toArray());
                statement.setArray(place++, array);
            } else {
                statement.setObject(place++, parameter);
            }
        }
        return statement;
    }

    public static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static BigDecimal number(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
