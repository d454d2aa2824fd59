package alongside.workforce.measures;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.preceptorships.PreceptorshipDraft;
import alongside.workforce.preceptorships.Preceptorships;
import alongside.workforce.register.By;
import alongside.workforce.register.Members;
import alongside.workforce.register.Slice;
import alongside.workforce.supervision.SessionDraft;
import alongside.workforce.supervision.Sessions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is on time: supervision by the Trust's own standards, and preceptorships by their day. */
class OnTimeTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);
    private static final Members MEMBERS = new Members(TestMembers::of);

    private final TestTrusts trusts = new TestTrusts();
    private final TestRegister register = new TestRegister(trusts, NORTHMOOR);
    private final Measures measures = new Measures(trusts.tenants());
    private final Sessions sessions = new Sessions(trusts.tenants(), MEMBERS);
    private final Preceptorships preceptorships = new Preceptorships(trusts.tenants(), MEMBERS);
    private final Actor manager = TestMembers.actor(MANAGER);
    private final UUID role = register.role("Peer support worker");
    private final UUID perinatal = register.service("Perinatal");
    private final UUID forensic = register.service("Forensic");

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void threeOfFourPeopleHadTheirSupervisionInTime() {
        var ada = employ("Ada", perinatal, "2026-01-01", "");
        var ben = employ("Ben", perinatal, "2026-01-01", "");
        employ("Cy", forensic, "2027-02-01", "");
        var dee = employ("Dee", forensic, "2026-01-01", "");
        hold("managerial", TODAY.minusWeeks(4), ada);
        hold("managerial", TODAY.minusDays(1), ben);
        hold("managerial", TODAY.minusWeeks(4).minusDays(1), dee);
        hold("group", TODAY, ada);

        var figure = figure(Measure.MANAGERIAL_SUPERVISION_ON_TIME, By.SERVICE);
        assertThat(figure.value()).isEqualByComparingTo("75.0");
        assertThat(figure.formula()).isEqualTo("3 of 4 people");
        assertThat(figure.groups())
                .extracting(Figure.Group::label, group -> String.valueOf(group.value()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Forensic", "50.0"),
                        org.assertj.core.groups.Tuple.tuple("Perinatal", "100.0"));
        var group = figure(Measure.GROUP_SUPERVISION_ON_TIME, null);
        assertThat(group.formula()).isEqualTo("2 of 4 people");
        assertThat(onDayBefore(Measure.MANAGERIAL_SUPERVISION_ON_TIME)).isEqualTo("4 of 4 people");
    }

    @Test
    void bankWorkAndPeopleWhoLeftAreNotAsked() {
        var ada = employ("Ada", perinatal, "2026-01-01", "2026-12-31");
        hold("managerial", LocalDate.of(2026, 12, 1), ada);
        var bank = register.assignment(register.person("Ben", "Obi"), "2027-02-01", "");
        register.period(bank, "2027-02-01", "", register.post(role, forensic, "3"), "5", "bank");
        var figure = figure(Measure.MANAGERIAL_SUPERVISION_ON_TIME, null);
        assertThat(figure.value()).isNull();
        assertThat(figure.formula()).isEqualTo("Nobody is in post on 15 February 2027");
    }

    @Test
    void aPreceptorshipIsOnTimeIfItIsSignedOffByItsLastDay() {
        signOff(begin("Ada", perinatal, "2026-02-01", ""), LocalDate.of(2027, 1, 31));
        signOff(begin("Ben", perinatal, "2026-02-01", ""), LocalDate.of(2027, 2, 1));
        begin("Cy", forensic, "2026-02-10", "");
        begin("Dee", forensic, "2026-02-10", "2026-10-31");
        begin("Eli", forensic, "2026-03-01", "");
        var figure = figure(Measure.PRECEPTORSHIP_ON_TIME, By.SERVICE);
        assertThat(figure.formula())
                .isEqualTo("1 of 3 preceptorships were signed off by their last day");
        assertThat(figure.value()).isEqualByComparingTo("33.3");
        assertThat(figure.groups()).extracting(Figure.Group::label).hasSize(2);
        var series =
                measures.series(
                        TestTrusts.northmoor(Role.READ_ONLY),
                        Measure.PRECEPTORSHIP_ON_TIME,
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 3, 31),
                        Step.QUARTER,
                        Slice.WHOLE);
        assertThat(series)
                .extracting(Figure::formula)
                .first()
                .asString()
                .startsWith("No preceptorship");
        assertThat(series.getLast().formula()).startsWith("1 of 4");
    }

    @Test
    void totalsAreForEveryMemberAndPartsForThoseWhoMaySeeTheStaffList() {
        employ("Ada", perinatal, "2026-01-01", "");
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        var measure = Measure.GROUP_SUPERVISION_ON_TIME;
        assertThat(measures.figure(peer, measure, TODAY, null, Slice.WHOLE).formula())
                .isEqualTo("0 of 1 person");
        assertThatThrownBy(() -> measures.figure(peer, measure, TODAY, By.TEAM, Slice.WHOLE))
                .isInstanceOf(Refusal.Forbidden.class);
        var neighbour = TestTrusts.fenbridge(Role.PROGRAMME_LEAD);
        assertThat(measures.figure(neighbour, measure, TODAY, null, Slice.WHOLE).value()).isNull();
    }

    private Figure figure(Measure measure, @org.jspecify.annotations.Nullable By by) {
        return measures.figure(manager, measure, TODAY, by, Slice.WHOLE);
    }

    private String onDayBefore(Measure measure) {
        return measures.figure(manager, measure, TODAY.minusDays(1), null, Slice.WHOLE).formula();
    }

    private UUID employ(String name, UUID service, String from, String to) {
        var person = register.person(name, "Castell");
        register.employ(person, register.post(role, service, "3"), "22.5", from, to);
        return person;
    }

    private void hold(String kind, LocalDate day, UUID person) {
        var draft =
                new SessionDraft(
                        kind,
                        day.toString(),
                        "60",
                        MANAGER.account().toString(),
                        List.of(person.toString()));
        sessions.record(manager, draft, TODAY);
    }

    private UUID begin(String name, UUID service, String from, String to) {
        var post = register.post(role, service, "3");
        var assignment = register.employ(register.person(name, "Castell"), post, "22.5", from, to);
        var draft = new PreceptorshipDraft(assignment.toString(), null, List.of());
        return preceptorships.begin(manager, draft, TODAY).preceptorship().id();
    }

    private void signOff(UUID preceptorship, LocalDate day) {
        preceptorships.signOff(manager, preceptorship, 1, day, TODAY);
    }
}
