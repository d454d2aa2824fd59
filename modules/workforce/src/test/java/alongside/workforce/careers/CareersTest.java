package alongside.workforce.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.assignments.AssignmentDraft;
import alongside.workforce.assignments.Assignments;
import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.pathways.Step;
import alongside.workforce.pathways.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CareersTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private final TestTrusts trusts = new TestTrusts();
    private final Pathways pathways = new Pathways(trusts.tenants());
    private final Careers careers = new Careers(trusts.tenants());
    private final Assignments assignments = new Assignments(trusts.tenants());
    private final Actor northmoor = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final Actor fenbridge = TestTrusts.fenbridge(Role.PROGRAMME_LEAD);

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void northmoorRefusesTrainingForSomeoneWhoIsNotEmployed() {
        var pathway = live(northmoor, Template.EMPLOY_FIRST);
        var register = new TestRegister(trusts, TestTrusts.NORTHMOOR);
        var ada = register.person("Ada", "Byrne");
        var career = careers.begin(northmoor, ada, pathway.id(), FEBRUARY);

        assertThatThrownBy(
                        () -> record(northmoor, career, 2, reached("2026-03-01", "2026-09-01", "")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields().get(Order.REASON))
                                        .contains("“Employ first, then train”")
                                        .contains("“Start as a peer support worker”")
                                        .contains("apply for a role first, then train"));

        employ(northmoor, register, ada, "2026-02-01", null);
        var trained = record(northmoor, career, 2, reached("2026-03-01", "2026-09-01", ""));
        assertThat(trained.steps().get(1).isReached()).isTrue();
        assertThat(trained.steps().getFirst().reachedOn()).isEqualTo(FEBRUARY);
    }

    @Test
    void fenbridgeRefusesEmployingSomeoneWhoHasNotGraduated() {
        var pathway = live(fenbridge, Template.TRAIN_FIRST);
        var register = new TestRegister(trusts, TestTrusts.FENBRIDGE);
        var ada = register.person("Ada", "Byrne");

        assertThatThrownBy(() -> employ(fenbridge, register, ada, "2026-10-01", null))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields().get(Order.REASON))
                                        .contains("“Train first, then employ”")
                                        .contains("“Peer Education Programme”")
                                        .contains("train first, then apply for a role"));

        var career = careers.begin(fenbridge, ada, pathway.id(), FEBRUARY);
        record(fenbridge, career, 1, reached("2026-03-01", "2026-09-01", ""));
        employ(fenbridge, register, ada, "2026-10-01", null);
    }

    @Test
    void theOrderCanBeOverriddenWithAReasonThatIsKept() {
        live(fenbridge, Template.TRAIN_FIRST);
        var register = new TestRegister(trusts, TestTrusts.FENBRIDGE);
        var ada = register.person("Ada", "Byrne");
        employ(fenbridge, register, ada, "2026-10-01", "Graduated from another Trust's programme");
        var kept =
                trusts.tenants()
                        .in(
                                fenbridge.trust(),
                                db ->
                                        db.query(
                                                        "SELECT CAST(after AS text) AS reason FROM audit_entry"
                                                                + " WHERE action = 'pathway order overridden'")
                                                .execute()
                                                .map(row -> row.column("reason").get(String.class))
                                                .toList());
        assertThat(kept).containsExactly("\"Graduated from another Trust's programme\"");
        // Who has been in the role may be in it again.
        employ(fenbridge, register, ada, "2026-11-01", null);
    }

    @Test
    void aLineManagerRecordsStepsButDoesNotGoAgainstTheOrder() {
        var pathway = live(northmoor, Template.EMPLOY_FIRST);
        var register = new TestRegister(trusts, TestTrusts.NORTHMOOR);
        var ada = register.person("Ada", "Byrne");
        var manager = TestTrusts.northmoor(Role.LINE_MANAGER);
        var career = careers.begin(manager, ada, pathway.id(), FEBRUARY);
        var early = reached("2026-03-01", "", "Agreed with the university");
        assertThatThrownBy(() -> record(manager, career, 2, early))
                .isInstanceOf(Refusal.Forbidden.class);
        var overridden = record(northmoor, career, 2, early);
        assertThat(overridden.steps().get(1).overrideReason())
                .isEqualTo("Agreed with the university");
        var viewer = TestTrusts.northmoor(Role.READ_ONLY);
        assertThatThrownBy(() -> record(viewer, overridden, 1, reached("2026-02-01", "", "")))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void whatComesNextFollowsWhatWasReachedAndPromotionKeepsTheHistory() {
        var pathway = live(northmoor, Template.EMPLOY_FIRST);
        var register = new TestRegister(trusts, TestTrusts.NORTHMOOR);
        var ada = register.person("Ada", "Byrne");
        var career = careers.begin(northmoor, ada, pathway.id(), FEBRUARY);
        assertThat(career.nextWords()).isEqualTo("Start as a peer support worker");
        career = record(northmoor, career, 1, reached("2026-02-01", "2026-02-01", ""));
        assertThat(career.nextWords())
                .isEqualTo("Level 3 Peer worker apprenticeship, or Complete preceptorship");
        career = record(northmoor, career, 2, reached("2026-02-01", "2026-09-01", ""));
        career = record(northmoor, career, 3, reached("2026-02-01", "2027-01-31", ""));
        career = record(northmoor, career, 4, reached("2027-03-01", "2027-03-01", ""));
        assertThat(career.next()).isEmpty();
        assertThat(career.steps()).extracting(CareerStep::isReached).containsOnly(true);
        career =
                careers.talk(
                        northmoor, ada, career.id(), career.version(), FEBRUARY, "Lead a team");
        assertThat(career.conversations())
                .extracting(Conversation::nextStep)
                .containsExactly("Lead a team");
    }

    @Test
    void peopleStayOnTheirVersionUntilTheyAreMovedAndKeepWhatTheyReached() {
        var first = live(northmoor, Template.EMPLOY_FIRST);
        var ada = new TestRegister(trusts, TestTrusts.NORTHMOOR).person("Ada", "Byrne");
        var career = careers.begin(northmoor, ada, first.id(), FEBRUARY);
        career = record(northmoor, career, 1, reached("2026-02-01", "2026-02-01", ""));
        career = record(northmoor, career, 2, reached("2026-02-01", "2026-09-01", ""));

        var steps = new ArrayList<>(first.steps());
        steps.remove(1);
        steps.set(1, new Step("progress", "Complete preceptorship", null, null, null, null));
        steps.set(
                2,
                new Step("progress", "Peer trainer", "Peer trainer", "4", null, null, List.of(1)));
        var draft = pathways.begin(northmoor, first.id());
        var edited = pathways.edit(northmoor, first.id(), 2, draft.version(), steps);
        makeLive(northmoor, edited);

        assertThat(careers.find(northmoor, ada, career.id()).pathway().number()).isEqualTo(1);
        var moved = careers.move(northmoor, ada, career.id(), career.version());
        assertThat(moved.pathway().number()).isEqualTo(2);
        assertThat(moved.steps().getFirst().isReached()).isTrue();
        assertThat(moved.earlier())
                .extracting(s -> s.step().name())
                .containsExactly("Level 3 Peer worker apprenticeship");
        assertThat(moved.nextWords()).isEqualTo("Complete preceptorship, or Peer trainer");
        assertThat(moved.canMove()).isFalse();
    }

    @Test
    void aStepIsTakenBackAndAnOldVersionIsRefused() {
        var pathway = live(northmoor, Template.EMPLOY_FIRST);
        var ada = new TestRegister(trusts, TestTrusts.NORTHMOOR).person("Ada", "Byrne");
        var begun = careers.begin(northmoor, ada, pathway.id(), FEBRUARY);
        var recorded = record(northmoor, begun, 1, reached("2026-02-01", "", ""));
        assertThatThrownBy(() -> record(northmoor, begun, 1, reached("2026-02-02", "", "")))
                .isInstanceOf(Refusal.Stale.class);
        var withdrawn = careers.withdraw(northmoor, ada, begun.id(), 1, recorded.version());
        assertThat(withdrawn.steps().getFirst().isStarted()).isFalse();
        assertThatThrownBy(() -> careers.begin(northmoor, ada, pathway.id(), FEBRUARY))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aNeighbourCannotFindOurPersonOrTheirCareer() {
        var pathway = live(northmoor, Template.EMPLOY_FIRST);
        var ada = new TestRegister(trusts, TestTrusts.NORTHMOOR).person("Ada", "Byrne");
        var career = careers.begin(northmoor, ada, pathway.id(), FEBRUARY);
        assertThatThrownBy(() -> careers.all(fenbridge, ada)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> careers.find(fenbridge, ada, career.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> careers.begin(fenbridge, ada, pathway.id(), FEBRUARY))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private Pathway live(Actor actor, Template template) {
        return makeLive(actor, pathways.create(actor, template, ""));
    }

    private Pathway makeLive(Actor actor, Pathway draft) {
        var number = draft.number();
        var approved = pathways.move(actor, draft.id(), number, draft.version(), "approved");
        return pathways.move(actor, draft.id(), number, approved.version(), "live");
    }

    private Career record(Actor actor, Career career, int number, StepDraft draft) {
        return careers.record(
                actor, career.personId(), career.id(), number, career.version(), draft);
    }

    private static StepDraft reached(String started, String reached, String reason) {
        return new StepDraft(started, reached, "", reason);
    }

    private void employ(
            Actor actor, TestRegister register, UUID person, String from, @Nullable String reason) {
        var role = register.existingRole("Peer support worker");
        var service = register.service("Service " + UUID.randomUUID());
        var draft =
                new AssignmentDraft(
                        null,
                        role.toString(),
                        "3",
                        service.toString(),
                        null,
                        null,
                        "22.5",
                        "permanent",
                        from,
                        null,
                        reason,
                        null);
        assignments.add(actor, person, draft);
    }
}
