package alongside.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Db;
import alongside.kernel.TestTrusts;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    private final TestTrusts trusts = new TestTrusts();
    private final Operators operators = new Operators(Set.of("Olu@alongside.example"));

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void whoseAddressIsNamedAndVerifiedBecomesAnOperatorOnce() {
        arrive("olu@alongside.example", true);
        arrive("olu@alongside.example", true);

        assertThat(trusts.platform().in(OperatorsTest::appointed)).isEqualTo(1);
        assertThat(trusts.platform().in(OperatorsTest::operators)).isEqualTo(1);
    }

    @Test
    void anAddressThatIsNotVerifiedMakesNobodyAnOperator() {
        arrive("olu@alongside.example", false);
        arrive("mallory@alongside.example", true);

        assertThat(trusts.platform().in(OperatorsTest::operators)).isZero();
    }

    private void arrive(String email, boolean verified) {
        trusts.platform()
                .in(db -> {
                    var account = new Account(email, "Olu Adeyemi", email, verified);
                    var person = PersonQueries.upsert(db, account);
                    operators.appoint(db, person);
                    return person;
                });
    }

    private static long operators(Db db) {
        return count(
                db.get(
                        """
                        SELECT count(*) AS n FROM person
                         WHERE platform_roles = ARRAY['platform_operator']
                        """));
    }

    private static long appointed(Db db) {
        return count(
                db.get(
                        """
                        SELECT count(*) AS n FROM audit_entry
                         WHERE action = 'operator appointed'
                        """));
    }

    private static long count(io.helidon.dbclient.DbStatementGet query) {
        return query.execute().orElseThrow().column("n").get(Long.class);
    }
}
