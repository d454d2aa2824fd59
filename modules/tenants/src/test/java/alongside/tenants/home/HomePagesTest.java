package alongside.tenants.home;

import static alongside.tenants.setup.TrustSite.actor;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Role;
import alongside.tenants.services.ServiceDraft;
import alongside.tenants.setup.TrustSite;
import alongside.testing.Browser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomePagesTest {
    private final TrustSite site = new TrustSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theHomePageOfEachRoleIsFitToRead() {
        site.services.add(actor(Role.PROGRAMME_LEAD), new ServiceDraft("Perinatal", "perinatal"));
        see("trust_admin", "Set your Trust up");
        see("expert_by_experience", "Nothing needs you");
    }

    private void see(String who, String words) {
        for (var javaScript : new boolean[] {true, false}) {
            try (var tab = Browser.open(1280, javaScript)) {
                tab.page().setExtraHTTPHeaders(Map.of("Who", who));
                tab.visit(site.url() + "/t/northmoor");
                assertThat(tab.page().locator("main").innerText()).contains(words);
                assertThat(tab.faults()).isEmpty();
            }
        }
    }
}
