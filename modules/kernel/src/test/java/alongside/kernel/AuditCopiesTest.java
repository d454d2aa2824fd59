package alongside.kernel;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditCopiesTest {
    private final TestTrusts trusts = new TestTrusts();
    private final AuditCopies copies = new AuditCopies(trusts.platform(), trusts.tenants());

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void whatThePlatformDidToATrustIsInItsOwnLogOnceHoweverOftenItIsDelivered() {
        var message = write("Rosa: \"Whitlock\"");
        copies.copy(message);
        copies.copy(message);
        assertThat(entries(NORTHMOOR))
                .containsExactly("member 7 member changed {\"name\": \"Rosa: \\\"Whitlock\\\"\"}");
        assertThat(entries(FENBRIDGE)).isEmpty();
    }

    @Test
    void twoChangesThatReadTheSameAreTwoEntries() {
        copies.copy(write("Rosa"));
        copies.copy(write("Rosa"));
        assertThat(entries(NORTHMOOR)).hasSize(2);
    }

    @Test
    void theCopySaysWhenItHappenedAndWhoDidIt() {
        var actor = TestTrusts.northmoor();
        copies.copy(write(actor, "{\"name\": \"Rosa\"}"));
        var kept = trusts.platform().in(AuditCopiesTest::newest);
        assertThat(trusts.tenants().in(NORTHMOOR, AuditCopiesTest::newest)).isEqualTo(kept);
    }

    private static String newest(Db db) {
        return db.get(
                        """
                        SELECT actor_id || ' ' || actor_name || ' ' || CAST(at AS text) AS entry
                          FROM audit_entry ORDER BY id DESC LIMIT 1
                        """)
                .execute()
                .orElseThrow()
                .column("entry")
                .get(String.class);
    }

    @Test
    void whatIsForATrustThatWasGivenUpIsLeft() {
        var gone = TrustId.random();
        copies.copy(new Message(1, null, Audit.COPY, gone + "\n{}"));
    }

    @Test
    void noTrustWritesInThePlatformsName() {
        var forged = new Message(1, FENBRIDGE, Audit.COPY, NORTHMOOR + "\n{}");
        assertThatThrownBy(() -> copies.copy(forged)).isInstanceOf(IllegalStateException.class);
    }

    private Message write(String name) {
        var after = "{\"name\": \"" + name.replace("\"", "\\\"") + "\"}";
        return write(TestTrusts.northmoor(), after);
    }

    private Message write(Actor actor, String after) {
        return trusts.platform()
                .in(db -> {
                    Audit.writeForTrust(db, actor, "member changed", "member 7", null, after);
                    return OutboxQueries.find(
                                    db, OutboxQueries.waiting(db, new String[0]).getLast())
                            .orElseThrow();
                });
    }

    private List<String> entries(TrustId trust) {
        return trusts.tenants()
                .in(
                        trust,
                        db ->
                                db.query(
                                                """
                                                SELECT subject || ' ' || action || ' ' || after AS entry
                                                  FROM audit_entry ORDER BY id
                                                """)
                                        .execute()
                                        .map(row -> row.column("entry").get(String.class))
                                        .toList());
    }
}
