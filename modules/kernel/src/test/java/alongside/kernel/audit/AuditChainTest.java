package alongside.kernel.audit;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.TestTrusts;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTest {
    private final TestTrusts trusts = new TestTrusts();
    private final AuditChain chain = new AuditChain(trusts.platform(), trusts.tenants());

    @BeforeEach
    void sealTenEntries() {
        for (int i = 1; i <= 10; i++) {
            write("service " + i);
        }
        chain.seal();
    }

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void aLogThatNobodyTouchedIsAsItWasWritten() {
        assertThat(prove()).isEqualTo(new Proof(NORTHMOOR.value(), 10, List.of()));
        write("service 11");
        chain.seal();
        assertThat(prove()).isEqualTo(new Proof(NORTHMOOR.value(), 11, List.of()));
    }

    @Test
    void thePlatformsLogAndEveryTrustsHasAChainOfItsOwn() {
        var operator = TestTrusts.fenbridge();
        trusts.platform()
                .in(db -> {
                    Audit.write(db, operator, "trust opened", "trust x", null, null);
                    return db;
                });
        chain.seal();
        assertThat(chain.prove(Map.of()))
                .extracting(Proof::log, Proof::entries, Proof::intact)
                .contains(
                        tuple(PlatformDatabase.ROLE, 1L, true),
                        tuple(NORTHMOOR.value(), 10L, true),
                        tuple(FENBRIDGE.value(), 0L, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor_id = '00000000-0000-0000-0000-000000000001'",
                "actor_name = actor_name || ' '",
                "action = 'service removed'",
                "subject = 'service 7 '",
                "before = '{}'",
                "before = 'null'",
                "after = NULL",
                "after = jsonb_set(after, '{name}', '\"Perinatam\"')"
            })
    void oneChangedValueIsFound(String change) throws SQLException {
        tamper("UPDATE audit_entry SET " + change + " WHERE subject = 'service 7'");
        assertThat(prove().faults()).singleElement().asString().startsWith("Entry 7 is not what");
    }

    @Test
    void eachFlippedBitOfASealIsFound() throws SQLException {
        for (int bit : new int[] {0, 100, 255}) {
            var flip = "set_bit(hash, %d, 1 - get_bit(hash, %d))".formatted(bit, bit);
            var sql = "UPDATE audit_seal SET hash = " + flip + " WHERE position = 4";
            tamper(sql);
            assertThat(prove().intact()).isFalse();
            tamper(sql);
            assertThat(prove().intact()).isTrue();
        }
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        tamper("DELETE FROM audit_entry WHERE subject = 'service 3'");
        assertThat(prove().faults()).containsExactly("Entry 3 was removed");
    }

    @Test
    void anEntryRemovedTogetherWithItsSealIsFound() throws SQLException {
        tamper(
                "DELETE FROM audit_entry WHERE subject = 'service 3';"
                        + " DELETE FROM audit_seal WHERE position = 3");
        assertThat(prove().faults()).containsExactly("Seals are missing before position 4");
    }

    @Test
    void entriesThatChangedPlacesAreFound() throws SQLException {
        tamper(
                "UPDATE audit_seal SET entry = -1 WHERE position = 2;"
                        + " UPDATE audit_seal SET entry = 2 WHERE position = 5;"
                        + " UPDATE audit_seal SET entry = 5 WHERE position = 2");
        assertThat(prove().faults())
                .hasSize(2)
                .allMatch(fault -> fault.endsWith("or not where it was"));
    }

    @Test
    void anEntryPutInAfterwardsIsFound() throws SQLException {
        tamper(
                "INSERT INTO audit_entry (at, actor_id, actor_name, action, subject)"
                        + " VALUES (now() - interval '3 days', gen_random_uuid(), 'x', 'y', 'z')");
        chain.seal();
        assertThat(prove().faults())
                .containsExactly("Entries that are older than a day and not sealed: 1");
    }

    @Test
    void aTailThatWasCutOffIsFoundByTheHeadThatIsKeptElsewhere() throws SQLException {
        cutAfter(8);
        assertThat(prove().faults())
                .containsExactly("The end is missing: 10 entries were sealed, and 8 are left");
    }

    @Test
    void aTailThatWasCutOffStaysFoundWhenNewEntriesGrowOverIt() throws SQLException {
        cutAfter(8);
        for (int i = 0; i < 5; i++) {
            write("service new");
            chain.seal();
        }
        assertThat(prove().intact()).isFalse();
    }

    @Test
    void aChainThatWasWrittenAnewIsFoundByAHeadThatWasToldBefore() throws SQLException {
        var told =
                trusts.platform().in(db -> SealQueries.head(db, NORTHMOOR.value()).orElseThrow());
        tamper(
                "UPDATE audit_entry SET action = 'x' WHERE id = 1; DELETE FROM audit_seal;"
                        + " DELETE FROM alongside_platform.audit_head");
        chain.seal();
        assertThat(prove().intact()).isTrue();
        assertThat(chain.prove(Map.of(NORTHMOOR.value(), List.of(told))))
                .filteredOn(proof -> !proof.intact())
                .singleElement()
                .satisfies(proof ->
                        assertThat(proof.faults())
                                .containsExactly("Seal 10 is another than was kept"));
    }

    @Test
    void whoWritesNeverWaitsForTheSealAndIsSealedAfterwards() throws Exception {
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        var slow =
                Thread.ofVirtual()
                        .start(() ->
                                trusts.tenants()
                                        .in(
                                                NORTHMOOR,
                                                db -> {
                                                    entry(db, "service slow");
                                                    written.countDown();
                                                    await(sealed);
                                                    return db;
                                                }));
        written.await();
        write("service fast");
        chain.seal();
        assertThat(prove().entries()).isEqualTo(11);
        sealed.countDown();
        slow.join();
        chain.seal();
        assertThat(prove()).isEqualTo(new Proof(NORTHMOOR.value(), 12, List.of()));
    }

    @Test
    void sealingTwiceAtOnceSealsOnce() throws Exception {
        for (int i = 0; i < 50; i++) {
            write("service more");
        }
        var one = Thread.ofVirtual().start(chain::seal);
        var other = Thread.ofVirtual().start(chain::seal);
        one.join();
        other.join();
        chain.seal();
        assertThat(prove()).isEqualTo(new Proof(NORTHMOOR.value(), 60, List.of()));
    }

    private Proof prove() {
        return chain.prove(NORTHMOOR);
    }

    private void write(String subject) {
        trusts.tenants()
                .in(
                        NORTHMOOR,
                        db -> {
                            entry(db, subject);
                            return db;
                        });
    }

    private static void entry(Db db, String subject) {
        var actor = TestTrusts.northmoor();
        Audit.write(db, actor, "service added", subject, null, "{\"name\": \"Perinatal\"}");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void cutAfter(int position) throws SQLException {
        tamper(
                "DELETE FROM audit_entry WHERE id > %1$d; DELETE FROM audit_seal WHERE position > %1$d"
                        .formatted(position));
    }

    /** As somebody who may do anything in the database. */
    private void tamper(String sql) throws SQLException {
        try (var connection = trusts.migrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET search_path = " + NORTHMOOR);
            statement.execute(sql);
        }
    }
}
