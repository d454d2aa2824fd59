package alongside.comparison.returns;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import alongside.comparison.ReturnSite;
import alongside.comparison.Staff;
import alongside.comparison.taxonomy.RoleLevels;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.tenants.HomePart.ToDo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may sign is told in time, and nobody twice. */
class RemindersTest {
    private final ReturnSite site = new ReturnSite();
    private final Reminders reminders =
            new Reminders(
                    site.trusts().platform(),
                    site.trusts().tenants(),
                    "https://alongside.example",
                    site.clock());

    @AfterEach
    void close() {
        site.close();
    }

    @BeforeEach
    void members() {
        member("lena", "programme_lead");
        member("ivo", "information_governance_lead");
        member("priya", "peer_support_worker");
    }

    @Test
    void whoMaySignHears14And3DaysBeforeTheLastDayAndOnce() {
        reminders.run();
        assertThat(mails()).isEmpty();
        site.itIs("2026-10-28T09:00:00Z");
        reminders.run();
        reminders.run();
        assertThat(mails())
                .hasSize(2)
                .allMatch(mail -> mail.contains("Sign the national return by 11 November 2026"))
                .allMatch(mail -> mail.contains("/t/northmoor/returns/2026-09-30"))
                .noneMatch(mail -> mail.contains("priya"));
        site.itIs("2026-11-09T09:00:00Z");
        reminders.run();
        assertThat(mails()).hasSize(4);
        site.itIs("2026-11-12T09:00:00Z");
        reminders.run();
        assertThat(mails()).hasSize(4);
    }

    @Test
    void aTrustThatHasSignedOrLeftHearsNothing() {
        site.as(Role.PROGRAMME_LEAD);
        site.post("/t/northmoor/withdrawal", "reason", "Our board asks");
        site.itIs("2026-10-28T09:00:00Z");
        reminders.run();
        assertThat(mails()).isEmpty();
    }

    @Test
    void itIsATaskOnTheHomePageOfWhoMaySignUntilSomebodyDid() {
        var staff = new Staff(site.trusts(), NORTHMOOR);
        var role = staff.role("Peer support worker");
        var service = staff.service("Community", "adult_community");
        staff.employ(staff.person(), role, service, "3", "37.5", LocalDate.of(2025, 1, 1));
        var home = new ReturnsAtHome(returns(), site.clock());
        var today = LocalDate.of(2026, 10, 5);
        assertThat(home.toDo(TestTrusts.northmoor(Role.PROGRAMME_LEAD), today))
                .extracting(ToDo::text, ToDo::due)
                .containsExactly(
                        tuple(
                                "Sign the national return for 30 September 2026",
                                LocalDate.of(2026, 11, 11)));
        assertThat(home.toDo(TestTrusts.northmoor(Role.TRUST_ADMIN), today)).isEmpty();
        assertThat(home.toDo(TestTrusts.fenbridge(Role.PROGRAMME_LEAD), today)).isEmpty();
        site.as(Role.PROGRAMME_LEAD);
        site.post("/t/northmoor/withdrawal", "reason", "Our board asks");
        assertThat(home.toDo(TestTrusts.northmoor(Role.PROGRAMME_LEAD), today)).isEmpty();
    }

    private Returns returns() {
        return new Returns(
                site.trusts().tenants(),
                site.workforce()::quarterEnd,
                (actor, day) -> Optional.of("Y59"),
                new RoleLevels(site.trusts().tenants(), site.workforce()::roles));
    }

    private List<String> mails() {
        return site.trusts()
                .platform()
                .in(db ->
                        db.query("SELECT body FROM outbox_message WHERE topic = 'mail' ORDER BY id")
                                .execute()
                                .map(row -> row.column("body").get(String.class))
                                .toList());
    }

    private void member(String name, String role) {
        var id = UUID.randomUUID().toString();
        site.trusts()
                .platform()
                .in(db -> {
                    db.dml(
                                    """
                                    INSERT INTO person (id, subject, name, email)
                                    VALUES (CAST(:id AS uuid), :id2, :name, :mail)
                                    """)
                            .addParam("id", id)
                            .addParam("id2", id)
                            .addParam("name", name)
                            .addParam("mail", name + "@northmoor.example")
                            .execute();
                    return db.dml(
                                    """
                                    INSERT INTO membership (trust, person, roles, valid_from)
                                    VALUES (:trust, CAST(:id AS uuid), :roles, '2026-01-01')
                                    """)
                            .addParam("trust", NORTHMOOR.value())
                            .addParam("id", id)
                            .addParam("roles", new String[] {role})
                            .execute();
                });
    }
}
