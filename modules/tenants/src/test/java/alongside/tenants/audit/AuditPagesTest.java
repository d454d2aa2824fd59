package alongside.tenants.audit;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.tenants.setup.TrustSite.actor;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.tenants.services.ServiceDraft;
import alongside.tenants.setup.TrustSite;
import alongside.testing.Browser;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditPagesTest {
    private final TrustSite site = new TrustSite();

    @BeforeEach
    void addAService() {
        site.services.add(actor(Role.PROGRAMME_LEAD), new ServiceDraft("Perinatal", "perinatal"));
        site.chain.seal();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theLogItsFaultsAndItsCheckAreFitToRead() {
        see("", "added the service Perinatal");
        see("?from=32/1/2026", "Enter a real date");
        see("?person=Nobody", "No entry matches");
        see("/proof", "We looked at 1 entry. Each is as it was written");
    }

    @Test
    void aLogThatWasChangedInTheDatabaseIsToldToWhoeverAnswersForIt() throws SQLException {
        try (var connection = site.trusts.migrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE " + NORTHMOOR + ".audit_entry SET actor_name = 'x'");
        }
        see("/proof", "Entry 1 is not what was written");
    }

    @Test
    void whoTakesTheLogAwayAsAFileIsInTheLog() {
        var file = site.get("trust_admin", "/t/northmoor/audit/export?person=rosa&format=csv");
        assertThat(file.body()).contains("added the service Perinatal");
        assertThat(site.get("trust_admin", "/t/northmoor/audit").body())
                .contains("exported the audit log")
                .contains("person=rosa");
    }

    @Test
    void onlyThoseWhoAnswerForTheTrustsDataMayCheckIt() {
        var path = "/t/northmoor/audit/proof";
        assertThat(site.get("information_governance_lead", path).statusCode()).isEqualTo(200);
        assertThat(site.get("programme_lead", path).statusCode()).isEqualTo(403);
        assertThat(site.get("neighbour", path).statusCode()).isEqualTo(404);
    }

    private void see(String path, String words) {
        for (var javaScript : new boolean[] {true, false}) {
            try (var tab = Browser.open(1280, javaScript)) {
                tab.page().setExtraHTTPHeaders(Map.of("Who", "trust_admin"));
                tab.visit(site.url() + "/t/northmoor/audit" + path);
                assertThat(tab.page().locator("main").innerText()).contains(words);
                assertThat(tab.faults()).isEmpty();
            }
        }
    }
}
