package alongside.kernel;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final TestTrusts trusts = new TestTrusts();
    private final PlatformDatabase platform = trusts.platform();
    private final TenantDatabase tenants = trusts.tenants();

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void whatSeveralRolesWriteIsSeenByOthersOnlyOnceTheWholeIsDone() throws Exception {
        var seenBefore =
                platform.together(
                        db -> true,
                        () -> {
                            tenants.in(NORTHMOOR, db -> write(db, NORTHMOOR));
                            tenants.in(FENBRIDGE, db -> write(db, FENBRIDGE));
                            return CompletableFuture.supplyAsync(() -> entries(NORTHMOOR)).get();
                        });
        assertThat(seenBefore).isZero();
        assertThat(entries(NORTHMOOR) + entries(FENBRIDGE)).isEqualTo(2);
    }

    @Test
    void nothingIsLeftOfAWholeThatThrows() {
        assertThatThrownBy(() ->
                        platform.together(
                                db -> true,
                                () -> {
                                    tenants.in(NORTHMOOR, db -> write(db, NORTHMOOR));
                                    throw new IllegalStateException("boom");
                                }))
                .hasMessage("boom");
        assertThat(entries(NORTHMOOR)).isZero();
    }

    @Test
    void aPieceThatThrowsTakesBackOnlyItsOwnWrites() throws Exception {
        platform.together(
                db -> true,
                () -> {
                    tenants.in(NORTHMOOR, db -> write(db, NORTHMOOR));
                    assertThatThrownBy(() -> tenants.in(NORTHMOOR, TogetherTest::writeAndFail))
                            .hasStackTraceContaining("no_such_table");
                    return tenants.in(NORTHMOOR, db -> write(db, NORTHMOOR));
                });
        assertThat(entries(NORTHMOOR)).isEqualTo(2);
    }

    @Test
    void aPieceWithinAPieceGivesTheRoleBack() throws Exception {
        var roles =
                platform.together(
                        db -> true,
                        () ->
                                tenants.in(
                                        NORTHMOOR,
                                        db -> {
                                            var inner = platform.in(TogetherTest::role);
                                            return inner + " " + role(db);
                                        }));
        assertThat(roles).isEqualTo(PlatformDatabase.ROLE + " " + NORTHMOOR);
    }

    @Test
    void aWholeWithinAWholeIsAPartOfItAndLeavesNothingIfItThrows() throws Exception {
        var seenBefore =
                platform.together(
                        db -> true,
                        () -> {
                            platform.together(
                                    () -> tenants.in(NORTHMOOR, db -> write(db, NORTHMOOR)));
                            assertThatThrownBy(() -> platform.together(this::writeAndThrow))
                                    .hasMessage("boom");
                            return CompletableFuture.supplyAsync(() -> entries(NORTHMOOR)).get();
                        });
        assertThat(seenBefore).isZero();
        assertThat(entries(NORTHMOOR)).isEqualTo(1);
    }

    private boolean writeAndThrow() {
        tenants.in(NORTHMOOR, db -> write(db, NORTHMOOR));
        throw new IllegalStateException("boom");
    }

    @Test
    void itWaitsUntilItMayBegin() throws Exception {
        var asked = new AtomicInteger();
        platform.together(
                db -> asked.incrementAndGet() == 3,
                () -> tenants.in(NORTHMOOR, db -> write(db, NORTHMOOR)));
        assertThat(asked).hasValue(3);
        assertThat(entries(NORTHMOOR)).isEqualTo(1);
    }

    private static boolean write(Db db, TrustId trust) {
        Audit.write(db, Actor.system(trust), "together", "test", null, "{}");
        return true;
    }

    private static boolean writeAndFail(Db db) {
        write(db, NORTHMOOR);
        return db.dml("DELETE FROM no_such_table").execute() == 0;
    }

    private static String role(Db db) {
        return db.get("SELECT current_user AS me")
                .execute()
                .orElseThrow()
                .column("me")
                .get(String.class);
    }

    private long entries(TrustId trust) {
        return tenants.in(
                trust,
                db ->
                        db.query("SELECT id FROM audit_entry WHERE action = 'together'")
                                .execute()
                                .count());
    }
}
