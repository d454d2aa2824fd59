package alongside.kernel;

import java.sql.SQLException;

/** The database could not be reached, or a transaction could not begin or end: try again later. */
public final class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(SQLException cause) {
        super("The database could not be reached, or the transaction could not end", cause);
    }
}
