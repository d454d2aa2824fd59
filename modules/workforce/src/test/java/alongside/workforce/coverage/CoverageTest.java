package alongside.workforce.coverage;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Actor;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which services and boroughs have peer support workers, for the Trust and for everybody. */
class CoverageTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final Actor LEAD = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private static final String BASE = "/t/northmoor/coverage";
    private static final String API = "/api/v1/t/northmoor/coverage";
    private static final String OPEN = "/trusts/northmoor/coverage";

    private final Coverages coverages = new Coverages(SITE.trusts().tenants());

    /** 8 services, in 4 boroughs, with 47 people; one more service has nobody yet. */
    @BeforeAll
    static void fill() {
        var role = REGISTER.role("Peer support worker");
        var boroughs =
                Stream.of("Amberley", "Brockford", "Chalk Hill", "Denham Green")
                        .map(REGISTER::locality)
                        .toList();
        var services =
                Stream.of(
                                "Acute",
                                "Forensic",
                                "Community",
                                "Crisis",
                                "Rehabilitation",
                                "Perinatal",
                                "Eating disorders",
                                "Gender identity clinic")
                        .map(REGISTER::service)
                        .toList();
        for (int i = 0; i < 47; i++) {
            var service = services.get(i < 16 ? 0 : i % 8);
            var post = post(role, service, boroughs.get(i % 4));
            REGISTER.employ(REGISTER.person("Person", "P" + i), post, "22.5", "2020-01-01", "");
        }
        REGISTER.service("Older adult");
    }

    private static UUID post(UUID role, UUID service, UUID borough) {
        var body =
                "{\"role_id\": \"%s\", \"service_id\": \"%s\", \"locality_id\": \"%s\"}"
                        .formatted(role, service, borough);
        var added = SITE.as(Role.PROGRAMME_LEAD).json("POST", "/api/v1/t/northmoor/posts", body);
        var location = added.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void eachOfEightServicesAndFourBoroughsIsCoveredAndTheNinthIsNot() {
        var coverage = coverages.at(LEAD, TODAY);
        assertThat(coverage.people()).isEqualTo(47);
        assertThat(coverage.covered()).isEqualTo(8);
        assertThat(coverage.words())
                .isEqualTo("8 of 9 services have peer support workers in post, which is 88.9%.");
        assertThat(coverage.localityWords()).isEqualTo("4 of 4 localities have them.");
        assertThat(coverages.at(LEAD, LocalDate.of(2019, 12, 31)).covered()).isZero();
    }

    @Test
    void aNumberForEverybodyIsRoundedDownAndNeverSmall() {
        assertThat(PublicNumber.words(47)).isEqualTo("over 45");
        assertThat(PublicNumber.words(46)).isEqualTo("over 45");
        assertThat(PublicNumber.words(45)).isEqualTo("45");
        assertThat(PublicNumber.words(153)).isEqualTo("over 150");
        assertThat(PublicNumber.words(9)).isEqualTo("fewer than 10");
        assertThat(PublicNumber.words(0)).isEqualTo("fewer than 10");
        assertThat(PublicNumber.wordsIfMany(9)).isEmpty();
    }

    @Test
    void everybodySeesItOnceTheTrustShowsItAndNoSmallNumberOnIt() {
        SITE.as(Role.PROGRAMME_LEAD);
        assertThat(SITE.get(BASE).body())
                .contains("8 of 9 services")
                .contains("today it says “over 45 peer support workers”");
        assertThat(SITE.stranger(OPEN).statusCode()).isEqualTo(404);
        var version = coverages.publication(LEAD).version();
        var show = Map.of("version", "" + version, "shown", "yes");
        assertThat(SITE.post(BASE + "/publication", show).statusCode()).isEqualTo(303);
        assertThat(SITE.stranger(OPEN).body())
                .contains("We have over 45 peer support workers")
                .contains("Yes, 20")
                .contains("Gender identity clinic")
                .contains("Not yet")
                .doesNotContain("47");
        var hidden =
                SITE.json(
                        "PUT",
                        API + "/publication",
                        "{\"shown\": false}",
                        "If-Match",
                        "\"" + (version + 1) + "\"");
        assertThat(hidden.body()).contains("\"shown\":false");
        assertThat(SITE.stranger(OPEN).statusCode()).isEqualTo(404);
        var late = Map.of("version", "" + version, "shown", "yes");
        assertThat(SITE.post(BASE + "/publication", late).statusCode()).isEqualTo(412);
    }

    @Test
    void thePageTheFileAndTheApiSayTheSame() {
        SITE.as(Role.READ_ONLY);
        assertThat(SITE.get(API).body()).contains("\"people\":47").contains("\"percent\":88.9");
        assertThat(SITE.get(BASE + "/export?format=csv").body())
                .contains("\"All\",\"All\",47")
                .contains("\"Older adult\",\"Amberley\",0");
        assertThat(SITE.get(BASE).body()).doesNotContain("Show it to everybody</button>");
        SITE.as(Role.PEER_SUPPORT_WORKER);
        assertThat(SITE.get(BASE).statusCode()).isEqualTo(403);
        SITE.as(Role.PROGRAMME_LEAD);
        var neighbour = SITE.getAs("fenbridge", BASE);
        assertThat(neighbour.statusCode()).isEqualTo(404);
    }
}
