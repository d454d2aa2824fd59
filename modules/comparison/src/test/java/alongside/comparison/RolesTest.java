package alongside.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.policy.Policy;
import alongside.kernel.ComparisonDatabase;
import alongside.kernel.Schemas;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What each database role can reach: the path of a number is a fact and not a promise. */
class RolesTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final String SCHEMA = ComparisonDatabase.SCHEMA;
    private static final String MINE = TestTrusts.NORTHMOOR.value();
    private static final String THEIRS = TestTrusts.FENBRIDGE.value();
    private static final String DENIED = "42501";
    private static final String SIGN =
            """
            INSERT INTO alongside_comparison.signed_return
                   (quarter_end, event, figures, signatures, at, freezes_at)
            VALUES ('2026-09-30', 'signed', '{"headcount": 31}', '[]', '2026-10-05', '2026-11-12')
            """;

    private final ComparisonDatabase engine = ComparisonDatabase.engine(TRUSTS.pool());

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aTrustWritesItsOwnReturnInItsOwnName() {
        for (var trust : List.of(TestTrusts.NORTHMOOR, TestTrusts.FENBRIDGE)) {
            TRUSTS.tenants().in(trust, db -> db.dml(SIGN).execute());
        }
        assertThat(writers()).contains(MINE, THEIRS);
    }

    @Test
    void aTrustThatIsMadeLaterCanDoTheSame() {
        var trust = TrustId.random();
        TRUSTS.schemas().create(trust);
        try {
            TRUSTS.tenants().in(trust, db -> db.dml(SIGN).execute());
            assertThat(writers()).contains(trust.value());
        } finally {
            TRUSTS.schemas().remove(trust);
        }
    }

    @Test
    void aTrustThatWasMadeBeforeThereWasAComparisonCanDoTheSame() throws SQLException {
        run("REVOKE alongside_comparison_trusts FROM " + MINE);
        assertThat(stateAs(MINE, SIGN)).isEqualTo(DENIED);
        TRUSTS.schemas().preparePlatform("app-for-tests");
        assertThat(stateAs(MINE, SIGN)).isEqualTo("allowed");
    }

    @Test
    void aTrustCannotWriteInTheNameOfAnother() throws SQLException {
        assertThat(
                        stateAs(
                                MINE,
                                """
                                INSERT INTO alongside_comparison.signed_return
                                       (trust, quarter_end, event, signatures, at, freezes_at)
                                VALUES ('%s', '2026-09-30', 'withdrawn', '[]', '2026-10-05', '2026-11-12')
                                """
                                        .formatted(THEIRS)))
                .isEqualTo(DENIED);
    }

    @Test
    void aTrustReadsNothingThatAnyTrustReturned() throws SQLException {
        for (var table : tables(SCHEMA)) {
            assertThat(stateAs(MINE, "SELECT count(*) FROM " + SCHEMA + "." + table))
                    .as(table)
                    .isEqualTo(table.equals("policy") ? "allowed" : DENIED);
            for (var sql : List.of("DELETE FROM ", "TRUNCATE ")) {
                assertThat(stateAs(MINE, sql + SCHEMA + "." + table)).isEqualTo(DENIED);
            }
        }
        assertThat(stateAs(MINE, SIGN + " RETURNING id")).isEqualTo(DENIED);
        assertThat(stateAs(MINE, "UPDATE alongside_comparison.signed_return SET event = 'signed'"))
                .isEqualTo(DENIED);
    }

    @Test
    void whoReadsReleasesCanReadNothingElse() throws SQLException {
        for (var table : tables(SCHEMA)) {
            assertThat(
                            stateAs(
                                    ComparisonDatabase.READER,
                                    "SELECT count(*) FROM " + SCHEMA + "." + table))
                    .as(table)
                    .isEqualTo(table.startsWith("release") ? "allowed" : DENIED);
        }
        seesNone(ComparisonDatabase.READER, MINE);
        seesNone(ComparisonDatabase.READER, "alongside_platform");
        seesNone(ComparisonDatabase.READER, "alongside_forums");
    }

    @Test
    void theEngineReadsNoTrustAndOfThePlatformOnlyWhichThereAre() throws SQLException {
        seesNone(ComparisonDatabase.ENGINE, MINE);
        seesNone(ComparisonDatabase.ENGINE, THEIRS);
        seesNone(ComparisonDatabase.ENGINE, "alongside_forums");
        assertThat(
                        stateAs(
                                ComparisonDatabase.ENGINE,
                                "SELECT id, region_code FROM alongside_platform.trust"))
                .isEqualTo("allowed");
        for (var sql :
                List.of(
                        "SELECT name FROM alongside_platform.trust",
                        "SELECT ods_code FROM alongside_platform.trust",
                        "SELECT name FROM alongside_platform.person",
                        "SELECT id FROM alongside_platform.audit_entry")) {
            assertThat(stateAs(ComparisonDatabase.ENGINE, sql)).as(sql).isEqualTo(DENIED);
        }
    }

    @Test
    void nobodyChangesWhatWasSigned() throws SQLException {
        for (var role : List.of(ComparisonDatabase.ENGINE, ComparisonDatabase.READER)) {
            for (var sql :
                    List.of(
                            "DELETE FROM alongside_comparison.signed_return",
                            "UPDATE alongside_comparison.signed_return SET trust = 'x'",
                            SIGN)) {
                assertThat(stateAs(role, sql)).as(sql).isEqualTo(DENIED);
            }
        }
    }

    @Test
    void nobodyElseSeesTheComparisonAndNobodyActsAsItsOwner() throws SQLException {
        for (var role : List.of(Schemas.APP, "alongside_platform", "alongside_forums")) {
            for (var table : tables(SCHEMA)) {
                assertThat(stateAs(role, "SELECT count(*) FROM " + SCHEMA + "." + table))
                        .as(role + " " + table)
                        .isEqualTo(DENIED);
            }
        }
        for (var role : List.of(SCHEMA, "alongside_comparison_trusts")) {
            assertThat(stateAs(role, "SELECT 1")).isEqualTo(DENIED);
        }
    }

    @Test
    void thePolicyBeginsWithTheNumbersThatTheRulesWereWrittenFor() throws JsonProcessingException {
        var numbers =
                engine.in(db ->
                        db.get(
                                        """
                                        SELECT CAST(numbers AS text) AS numbers
                                          FROM alongside_comparison.policy
                                        """)
                                .execute()
                                .orElseThrow()
                                .column("numbers")
                                .get(String.class));
        assertThat(new JsonMapper().readValue(numbers, Policy.class)).isEqualTo(Policy.FIRST);
    }

    private List<String> writers() {
        return engine.in(db ->
                db.query("SELECT trust FROM alongside_comparison.signed_return")
                        .execute()
                        .map(row -> row.column("trust").get(String.class))
                        .toList());
    }

    private static void seesNone(String role, String schema) throws SQLException {
        for (var table : tables(schema)) {
            assertThat(stateAs(role, "SELECT count(*) FROM " + schema + "." + table))
                    .as(role + " " + schema + "." + table)
                    .isEqualTo(DENIED);
        }
    }

    private static String stateAs(String role, String sql) throws SQLException {
        try (var connection = TRUSTS.pool().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SET LOCAL ROLE " + role);
                statement.execute(sql);
                return "allowed";
            } catch (SQLException e) {
                return e.getSQLState();
            } finally {
                connection.rollback();
            }
        }
    }

    private static List<String> tables(String schema) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = TRUSTS.migrator().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT tablename FROM pg_tables WHERE schemaname = '"
                                        + schema
                                        + "' AND tablename <> 'flyway_schema_history'")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TRUSTS.migrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
