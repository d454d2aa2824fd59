package alongside.workforce.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Jobs;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.testing.Pause;
import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.pathways.Step;
import alongside.workforce.pathways.Template;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublicationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final TestTrusts trusts = new TestTrusts();
    private final Pathways pathways = new Pathways(trusts.tenants());
    private final Publications publications = new Publications(trusts.tenants(), trusts.platform());
    private final Jobs jobs = new Jobs(trusts.pool(), trusts.platform(), Clock.systemUTC());
    private final Actor northmoor = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final Actor fenbridge = TestTrusts.fenbridge(Role.PROGRAMME_LEAD);

    PublicationsTest() {
        publications.jobs(jobs);
        jobs.start();
    }

    @AfterEach
    void close() {
        jobs.close();
        trusts.close();
    }

    @Test
    void aLivePathwayIsShownToEverybodyUntilItIsWithdrawn() {
        var pathway = live(fenbridge, Template.TRAIN_FIRST);
        assertThat(publications.published(fenbridge, pathway.id())).isZero();
        publications.publish(fenbridge, pathway.id(), TODAY);
        soon(() -> publications.of("fenbridge").size() == 1);
        var shown = publications.find("fenbridge", pathway.id());
        assertThat(shown.trustName()).isEqualTo("Fenbridge and Ouse NHS Foundation Trust");
        assertThat(shown.steps()).isEqualTo(pathway.steps());
        assertThat(shown.rule()).isEqualTo("Train first, then apply for a role");
        assertThat(publications.of("northmoor")).isEmpty();

        publications.withdraw(fenbridge, pathway.id());
        soon(() -> publications.all().isEmpty());
        assertThatThrownBy(() -> publications.find("fenbridge", pathway.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aDraftCannotBeShown() {
        var draft = pathways.create(northmoor, Template.EMPLOY_FIRST, "");
        assertThatThrownBy(() -> publications.publish(northmoor, draft.id(), TODAY))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void anotherTrustCopiesItAndTheCopyIsItsOwn() {
        var theirs = live(fenbridge, Template.TRAIN_FIRST);
        publications.publish(fenbridge, theirs.id(), TODAY);
        soon(() -> publications.all().size() == 1);
        var shown = publications.find("fenbridge", theirs.id());
        var copy = pathways.create(northmoor, "Our way", shown.steps());
        assertThat(copy.isDraft()).isTrue();
        assertThat(copy.steps()).isEqualTo(theirs.steps());
        publications.withdraw(fenbridge, theirs.id());
        assertThat(pathways.find(northmoor, copy.id(), 1).steps()).isEqualTo(theirs.steps());
    }

    @Test
    void onlyEditorsOfTheTrustItselfShowItsPathways() {
        var pathway = live(northmoor, Template.EMPLOY_FIRST);
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        assertThatThrownBy(() -> publications.publish(peer, pathway.id(), TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> publications.publish(fenbridge, pathway.id(), TODAY))
                .isInstanceOfAny(Refusal.NotFound.class);
        assertThatThrownBy(() -> publications.withdraw(fenbridge, pathway.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theDiagramShowsSideBySideWhatCanBeDoneAtTheSameTime() {
        var shown =
                new Publication(
                        "x",
                        "X",
                        UUID.randomUUID(),
                        "Way",
                        1,
                        TODAY,
                        List.of(step(), step(1), step(1), step(2, 3)));
        assertThat(shown.stages()).containsExactly(List.of(1), List.of(2, 3), List.of(4));
    }

    private static Step step(Integer... after) {
        return new Step("progress", "Step", null, null, null, null, List.of(after));
    }

    private static void soon(BooleanSupplier done) {
        assertThat(Pause.until(done, Duration.ofSeconds(30), Duration.ofMillis(100))).isTrue();
    }

    private Pathway live(Actor actor, Template template) {
        var draft = pathways.create(actor, template, "");
        var approved = pathways.move(actor, draft.id(), 1, draft.version(), "approved");
        return pathways.move(actor, draft.id(), 1, approved.version(), "live");
    }
}
