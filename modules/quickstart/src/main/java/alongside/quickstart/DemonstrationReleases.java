package alongside.quickstart;

import alongside.app.Settings;
import alongside.comparison.InventedReturns;
import alongside.kernel.ComparisonDatabase;
import alongside.testing.ApiClient;
import alongside.testing.Pause;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What 40 Trusts that are in no register signed for two years, eight releases of it, and a ninth
 * that waits to be published, of which the attacker made the engine withhold a table.
 */
final class DemonstrationReleases {
    private static final int WEEKS_TO_SIGN = 4;
    private static final int WEEKS_TO_FREEZE = 6;
    private static final int WEEKS_TO_RELEASE = 8;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMillis(50);
    private static final String PATH = "/operator/candidates";

    private final Settings.Database database;
    private final ApiClient operator;
    private final DemonstrationClock clock;

    DemonstrationReleases(
            Settings.Database database, ApiClient operator, DemonstrationClock clock) {
        this.database = database;
        this.operator = operator;
        this.clock = clock;
    }

    void fill() {
        var signed = InventedReturns.demonstration();
        var quarters = signed.stream().map(s -> s.quarterEnd()).distinct().sorted().toList();
        sign(signed);
        try {
            for (var quarter : quarters) {
                release(quarter, !quarter.equals(quarters.getLast()));
            }
        } finally {
            clock.comeBack();
        }
    }

    /** Their rows are written as the owner of the tables, because no role of theirs exists. */
    private void sign(List<InventedReturns.Signed> signed) {
        try (var connection =
                DriverManager.getConnection(
                        database.url(), database.migratorUser(), database.migratorPassword())) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SET LOCAL ROLE " + ComparisonDatabase.SCHEMA);
            }
            draw(connection);
            insert(connection, signed);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The returns of the demonstration are not there", e);
        }
    }

    private static void draw(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO alongside_comparison.secret (value) VALUES (?)
                            ON CONFLICT DO NOTHING
                        """)) {
            statement.setLong(1, InventedReturns.SECRET);
            statement.execute();
        }
    }

    private static void insert(Connection connection, List<InventedReturns.Signed> signed)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO alongside_comparison.signed_return
                               (trust, quarter_end, event, figures, signatures, at, freezes_at)
                        SELECT r.trust, r.quarter, 'signed', CAST(r.figures AS json), '[]', r.at,
                               r.freezes
                          FROM (VALUES (?, CAST(? AS date), ?, CAST(? AS timestamptz),
                                        CAST(? AS timestamptz)))
                            AS r (trust, quarter, figures, at, freezes)
                         WHERE NOT EXISTS (SELECT FROM alongside_comparison.signed_return s
                                            WHERE s.trust = r.trust AND s.quarter_end = r.quarter)
                        """)) {
            for (var one : signed) {
                statement.setString(1, one.trust());
                statement.setObject(2, one.quarterEnd());
                statement.setString(3, one.figures());
                statement.setObject(4, weeksAfter(one.quarterEnd(), WEEKS_TO_SIGN));
                statement.setObject(5, weeksAfter(one.quarterEnd(), WEEKS_TO_FREEZE));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static OffsetDateTime weeksAfter(LocalDate quarterEnd, int weeks) {
        return quarterEnd.plusWeeks(weeks).atTime(9, 0).atOffset(ZoneOffset.UTC);
    }

    /** Prepares the release of a quarter and perhaps publishes it; what is there already stays. */
    private void release(LocalDate quarter, boolean publish) {
        clock.goTo(quarter.plusWeeks(WEEKS_TO_RELEASE), "10:00");
        var found = find(quarter);
        if (found != null && List.of("ready", "published").contains(state(found)) && !publish) {
            return;
        }
        if (found == null || !state(found).equals("published")) {
            operator.post(PATH, Map.of("quarter_end", quarter.toString()));
            if (!Pause.until(() -> !state(one(quarter)).equals("preparing"), LIMIT, STEP)) {
                throw new IllegalStateException("The release of " + quarter + " was not made");
            }
            if (publish) {
                operator.post(
                        PATH + "/" + quarter + "/publication",
                        Map.of("version", one(quarter).get("version").asInt()));
            }
        }
    }

    private @Nullable JsonNode find(LocalDate quarter) {
        for (var item : operator.get(PATH).get("items")) {
            if (item.get("quarter_end").asText().equals(quarter.toString())) {
                return item;
            }
        }
        return null;
    }

    private JsonNode one(LocalDate quarter) {
        return operator.get(PATH + "/" + quarter).get("candidate");
    }

    private static String state(JsonNode candidate) {
        return candidate.get("state").asText();
    }
}
