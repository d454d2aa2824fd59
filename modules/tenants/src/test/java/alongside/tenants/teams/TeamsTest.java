package alongside.tenants.teams;

import static alongside.kernel.TestTrusts.fenbridge;
import static alongside.kernel.TestTrusts.northmoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.tenants.localities.Localities;
import alongside.tenants.localities.Locality;
import alongside.tenants.localities.LocalityDraft;
import alongside.tenants.services.Service;
import alongside.tenants.services.ServiceDraft;
import alongside.tenants.services.Services;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final TestTrusts trusts = new TestTrusts();
    private final Services services = new Services(trusts.tenants());
    private final Localities localities = new Localities(trusts.tenants());
    private final Teams teams = new Teams(trusts.tenants(), services, localities);
    private final Actor lead = northmoor(Role.PROGRAMME_LEAD);
    private Service adult;
    private Locality county;

    @BeforeEach
    void prepare() {
        adult = services.add(lead, new ServiceDraft("Adult", "adult_community"));
        county = localities.add(lead, new LocalityDraft("North county"));
    }

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void aTeamShowsItsServiceLocalityAndKind() {
        var team = add("Wharf ward", "Ward");

        assertThat(team)
                .extracting(Team::service, Team::locality, Team::kind)
                .containsExactly("Adult", "North county", "ward");
        assertThat(services.find(lead, adult.id()).teams()).isEqualTo(1);
        assertThat(localities.find(lead, county.id()).teams()).isEqualTo(1);
    }

    @Test
    void aTrustMayUseItsOwnKindOfTeam() {
        assertThat(Kind.label(add("Allotment", "Recovery college").kind()))
                .isEqualTo("Recovery college");
    }

    @Test
    void everyFaultOfADraftIsToldAtOnce() {
        var draft = new TeamDraft("", "not an id", "nor this", "k".repeat(41));

        assertThatThrownBy(() -> teams.add(lead, draft))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(r ->
                        assertThat(r.fields())
                                .containsOnlyKeys("name", "service_id", "locality_id", "kind"));
    }

    @Test
    void aTeamCannotBePutIntoAClosedServiceButMayStayInOne() {
        var other = services.add(lead, new ServiceDraft("Older adult", "older_adult"));
        services.close(lead, other.id(), TODAY);
        var draft = new TeamDraft("Wharf", other.id().toString(), null, null);

        assertThatThrownBy(() -> teams.add(lead, draft))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(r -> assertThat(r.fields()).containsOnlyKeys("service_id"));
    }

    @Test
    void aChangeCanTakeTheLocalityAway() {
        var team = add("Wharf", "ward");

        var changed = teams.change(lead, team.id(), 1, new TeamDraft(null, null, "", null));

        assertThat(changed.localityId()).isNull();
        assertThat(changed.serviceId()).isEqualTo(adult.id());
        assertThat(changed.kind()).isEqualTo("ward");
    }

    @Test
    void aTeamCannotReopenInsideAClosedLocality() {
        var team = add("Wharf", "ward");
        teams.close(lead, team.id(), TODAY);
        localities.close(lead, county.id(), TODAY);

        assertThatThrownBy(() -> teams.reopen(lead, team.id()))
                .isInstanceOf(Refusal.Conflict.class);
        localities.reopen(lead, county.id());
        assertThat(teams.reopen(lead, team.id()).open()).isTrue();
    }

    @Test
    void aLocalityWithOpenTeamsCannotBeClosed() {
        add("Wharf", "ward");

        assertThatThrownBy(() -> localities.close(lead, county.id(), TODAY))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aNeighbourCanNeitherReadNorUseWhatIsOurs() {
        var team = add("Wharf", "ward");
        var neighbour = fenbridge(Role.TRUST_ADMIN);
        var theft = new TeamDraft("Wharf", adult.id().toString(), null, null);

        assertThat(teams.all(neighbour)).isEmpty();
        assertThat(localities.all(neighbour)).isEmpty();
        assertThatThrownBy(() -> teams.find(neighbour, team.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> localities.find(neighbour, county.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> teams.add(neighbour, theft))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(r -> assertThat(r.fields()).containsOnlyKeys("service_id"));
    }

    @Test
    void aListIsReadPageByPageInTheOrderItWasWritten() {
        var first = add("Wharf", "ward");
        var second = add("Allotment", "community");

        assertThat(teams.after(lead, null, 1)).containsExactly(first);
        assertThat(teams.after(lead, first.id(), 5)).containsExactly(second);
    }

    private Team add(String name, String kind) {
        return teams.add(
                lead, new TeamDraft(name, adult.id().toString(), county.id().toString(), kind));
    }
}
