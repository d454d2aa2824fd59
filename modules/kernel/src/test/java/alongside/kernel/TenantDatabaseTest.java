package alongside.kernel;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TenantDatabaseTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private final TenantDatabase tenants = TRUSTS.tenants();

    @AfterAll
    static void closePool() {
        TRUSTS.close();
    }

    @Test
    void eachTransactionActsAsTheTrustsRoleInItsSchema() {
        assertThat(whoAmI(NORTHMOOR)).isEqualTo(NORTHMOOR + " " + NORTHMOOR);
        assertThat(whoAmI(FENBRIDGE)).isEqualTo(FENBRIDGE + " " + FENBRIDGE);
    }

    @Test
    void whatOneTrustWritesAnotherCannotSee() {
        audit(NORTHMOOR, "seen by northmoor");
        assertThat(audits(NORTHMOOR, "seen by northmoor")).isEqualTo(1);
        assertThat(audits(FENBRIDGE, "seen by northmoor")).isZero();
    }

    @Test
    void aTransactionThatThrowsLeavesNothing() {
        assertThatThrownBy(() ->
                        tenants.in(
                                NORTHMOOR,
                                db -> {
                                    Audit.write(
                                            db, Actor.system(NORTHMOOR), "undone", "x", null, null);
                                    throw new IllegalStateException("boom");
                                }))
                .hasMessage("boom");
        assertThat(audits(NORTHMOOR, "undone")).isZero();
    }

    @Test
    void theJdbcConnectionIsTheSameTransaction() {
        var same =
                tenants.in(
                        NORTHMOOR,
                        db -> {
                            var ours = db.get("SELECT pg_backend_pid() AS pid").execute();
                            try (var statement = db.connection().createStatement();
                                    var rows = statement.executeQuery("SELECT pg_backend_pid()")) {
                                rows.next();
                                return ours.orElseThrow().column("pid").get(Integer.class)
                                        == rows.getInt(1);
                            } catch (java.sql.SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        assertThat(same).isTrue();
    }

    @Test
    void interleavedTrustsNeverCross() {
        var crossings =
                IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> i % 2 == 0 ? NORTHMOOR : FENBRIDGE)
                        .filter(trust -> !whoAmI(trust).equals(trust + " " + trust))
                        .count();
        assertThat(crossings).isZero();
    }

    @Test
    void theAuditLogCannotBeRewritten() {
        audit(NORTHMOOR, "for ever");
        assertThatThrownBy(() ->
                        tenants.in(NORTHMOOR, db -> db.dml("DELETE FROM audit_entry").execute()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void instantsAndNullsCanBeRead() {
        audit(NORTHMOOR, "timed");
        var row =
                tenants.in(
                        NORTHMOOR,
                        db ->
                                db.query(
                                                "SELECT at, before FROM audit_entry WHERE action ="
                                                        + " 'timed'")
                                        .execute()
                                        .map(r ->
                                                r.column("at").get(Instant.class)
                                                        + " "
                                                        + r.column("before").get(String.class))
                                        .toList());
        assertThat(row).hasSize(1).first().asString().endsWith(" null");
    }

    private String whoAmI(TrustId trust) {
        return tenants.in(
                trust,
                db ->
                        db.get("SELECT current_user || ' ' || current_schema AS me")
                                .execute()
                                .orElseThrow()
                                .column("me")
                                .get(String.class));
    }

    private void audit(TrustId trust, String action) {
        tenants.in(
                trust,
                db -> {
                    Audit.write(db, Actor.system(trust), action, "test", null, "{}");
                    return true;
                });
    }

    private long audits(TrustId trust, String action) {
        return tenants.in(
                trust,
                db ->
                        db.get("SELECT count(*) AS n FROM audit_entry WHERE action = :action")
                                .addParam("action", action)
                                .execute()
                                .orElseThrow()
                                .column("n")
                                .get(Long.class));
    }
}
