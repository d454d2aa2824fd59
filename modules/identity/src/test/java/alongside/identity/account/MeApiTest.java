package alongside.identity.account;

import static alongside.kernel.Role.LINE_MANAGER;
import static alongside.kernel.Role.TRUST_ADMIN;
import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.identity.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeApiTest {
    private static final TestSite SITE = new TestSite();

    @BeforeAll
    static void people() {
        SITE.member("both", NORTHMOOR, LINE_MANAGER);
        SITE.member("both", FENBRIDGE, TRUST_ADMIN);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void meTellsWhoIAmAndMyRolesInEachTrust() {
        var token = SITE.realm.accessToken("both").compact();
        assertThat(SITE.api("/me", token).body())
                .contains("\"email\":\"both@northmoor.example\"")
                .contains(
                        "{\"trust\":\"northmoor\",\"name\":\"Northmoor NHS Foundation"
                                + " Trust\",\"status\":\"active\",\"roles\":[\"line_manager\"]}")
                .contains("\"roles\":[\"trust_admin\"]");
    }
}
