package alongside.tenants.services;

import static alongside.kernel.TestTrusts.fenbridge;
import static alongside.kernel.TestTrusts.northmoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.tenants.ServiceCategory;
import alongside.tenants.localities.Localities;
import alongside.tenants.teams.TeamDraft;
import alongside.tenants.teams.Teams;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final TestTrusts trusts = new TestTrusts();
    private final Services services = new Services(trusts.tenants());
    private final Teams teams =
            new Teams(trusts.tenants(), services, new Localities(trusts.tenants()));
    private final Actor lead = northmoor(Role.PROGRAMME_LEAD);

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void aNewServiceIsListedByNameWithItsNationalCategory() {
        add("Perinatal", "perinatal");
        add("adult acute", "adult_acute_inpatient");

        assertThat(services.all(lead))
                .extracting(Service::name, Service::category, Service::version)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "adult acute", ServiceCategory.ADULT_ACUTE_INPATIENT, 1),
                        org.assertj.core.groups.Tuple.tuple(
                                "Perinatal", ServiceCategory.PERINATAL, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"perinatal", " Perinatal  caf\u00E9", "PERINATAL CAFE\u0301"})
    void aNameThatLooksTheSameIsRefusedAtItsField(String typed) {
        add("Perinatal", "perinatal");
        add("Perinatal caf\u00E9", "perinatal");

        assertThatThrownBy(() -> add(typed, "perinatal"))
                .asInstanceOf(type(Refusal.Invalid.class))
                .extracting(Refusal.Invalid::fields)
                .satisfies(
                        fields -> assertThat(fields.get("name")).startsWith("There is already a"));
    }

    @Test
    void everyFaultOfADraftIsToldAtOnce() {
        assertThatThrownBy(() -> add(" ", "surgery"))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(refusal ->
                        assertThat(refusal.fields()).containsOnlyKeys("name", "category"));
    }

    @Test
    void aChangeOfOneFieldKeepsTheOthers() {
        var service = add("Perinatal", "perinatal");

        var changed =
                services.change(lead, service.id(), 1, new ServiceDraft("Perinatal care", null));

        assertThat(changed)
                .isEqualTo(
                        new Service(
                                service.id(),
                                "Perinatal care",
                                ServiceCategory.PERINATAL,
                                null,
                                0,
                                2));
    }

    @Test
    void aServiceMayKeepItsOwnName() {
        var service = add("Perinatal", "perinatal");

        var changed = services.change(lead, service.id(), 1, new ServiceDraft("PERINATAL", null));

        assertThat(changed.name()).isEqualTo("PERINATAL");
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        var service = add("Perinatal", "perinatal");
        services.change(lead, service.id(), 1, new ServiceDraft("Perinatal care", null));

        assertThatThrownBy(() ->
                        services.change(lead, service.id(), 1, new ServiceDraft("Other", null)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aServiceIsClosedAndReopenedOnce() {
        var service = add("Perinatal", "perinatal");

        assertThat(services.close(lead, service.id(), TODAY).closedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> services.close(lead, service.id(), TODAY))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(services.reopen(lead, service.id()).open()).isTrue();
        assertThatThrownBy(() -> services.reopen(lead, service.id()))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aServiceWithOpenTeamsCannotBeClosed() {
        var service = add("Perinatal", "perinatal");
        var team = teams.add(lead, new TeamDraft("North", service.id().toString(), null, null));

        assertThatThrownBy(() -> services.close(lead, service.id(), TODAY))
                .isInstanceOf(Refusal.Conflict.class);
        teams.close(lead, team.id(), TODAY);
        assertThat(services.close(lead, service.id(), TODAY).open()).isFalse();
    }

    @Test
    void everyWriteIsInTheAuditLogWithBeforeAndAfter() {
        var service = add("Perinatal", "perinatal");
        services.change(lead, service.id(), 1, new ServiceDraft("Perinatal care", null));
        services.close(lead, service.id(), TODAY);
        services.reopen(lead, service.id());

        var log =
                trusts.tenants()
                        .in(
                                lead.trust(),
                                db ->
                                        db.query(
                                                        """
                                                        SELECT concat_ws(' | ', action, before ->> 'name',
                                                                         after ->> 'name', after ->> 'closed_on') AS line
                                                          FROM audit_entry ORDER BY id
                                                        """)
                                                .execute()
                                                .map(row -> row.column("line").get(String.class))
                                                .toList());
        assertThat(log)
                .containsExactly(
                        "service added | Perinatal",
                        "service changed | Perinatal | Perinatal care",
                        "service closed | Perinatal care | Perinatal care | 2026-11-22",
                        "service reopened | Perinatal care | Perinatal care");
    }

    @Test
    void ofManyWhoAddTheSameNameAtOnceOneSucceeds() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var added =
                    IntStream.range(0, 5)
                            .mapToObj(_ -> threads.submit(() -> add("Perinatal", "perinatal")))
                            .toList();
            for (var attempt : added) {
                try {
                    attempt.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Refusal.Invalid.class);
                }
            }
        }
        assertThat(services.all(lead)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRUST_ADMIN", "PROGRAMME_LEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAdminsAndProgrammeLeadsChangeServices(Role role) {
        var service = add("Perinatal", "perinatal");
        var other = northmoor(role);

        assertThatThrownBy(() -> services.add(other, new ServiceDraft("New", "other")))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(
                        () -> services.change(other, service.id(), 1, new ServiceDraft("N", null)))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> services.close(other, service.id(), TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> services.reopen(other, service.id()))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourFindsOurServiceNoMoreThanOneThatDoesNotExist() {
        var service = add("Perinatal", "perinatal");
        var neighbour = fenbridge(Role.TRUST_ADMIN);

        for (var id : new UUID[] {service.id(), UUID.randomUUID()}) {
            assertThatThrownBy(() -> services.find(neighbour, id))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> services.change(neighbour, id, 1, new ServiceDraft("N", null)))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> services.close(neighbour, id, TODAY))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> services.reopen(neighbour, id))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(services.all(neighbour)).isEmpty();
        assertThat(services.find(lead, service.id())).isEqualTo(service);
    }

    private Service add(String name, String category) {
        return services.add(lead, new ServiceDraft(name, category));
    }
}
