package alongside.workforce.expansions;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.posts.PostDraft;
import alongside.workforce.posts.Posts;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import alongside.workforce.vacancies.Vacancies;
import alongside.workforce.vacancies.VacancyDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpansionsTest {
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 2);

    private final TestTrusts trusts = new TestTrusts();
    private final TestRegister register = new TestRegister(trusts, NORTHMOOR);
    private final Expansions expansions = new Expansions(trusts.tenants());
    private final Vacancies vacancies = new Vacancies(trusts.tenants());
    private final Posts posts = new Posts(trusts.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final UUID forensic = register.service("Forensic");
    private final UUID older = register.service("Older adult");
    private final UUID buckholt = register.locality("Buckholt");
    private final UUID oxley = register.locality("Oxley");
    private final UUID team = register.team("Oakdene", forensic);
    private final UUID worker = register.role("Peer support worker");

    @AfterEach
    void close() {
        trusts.close();
    }

    @Test
    void twoServicesInTwoLocalitiesAre4LinesAndEachShowsPlannedAdvertisedFilled() {
        var drafts = new ArrayList<ExpansionDraft>();
        for (var service : List.of(forensic, older)) {
            for (var locality : List.of(buckholt, oxley)) {
                drafts.add(draft(service, locality.toString(), "2", "2021-12-31"));
            }
        }
        expansions.add(lead, drafts, JUNE);
        assertThat(all(JUNE)).hasSize(4).allMatch(line -> line.planned() == 2);

        var line = all(JUNE).getFirst();
        assertThat(line.title()).isEqualTo("Forensic, Buckholt");
        var first = post(line, buckholt);
        var second = post(line, buckholt);
        advertise(first, LocalDate.of(2021, 7, 1));
        advertise(second, LocalDate.of(2021, 8, 1));
        register.employ(register.person("Uma", "Sandhu"), first, "30", "2021-09-01", "");

        assertThat(counts(line, LocalDate.of(2021, 6, 30))).containsExactly(2, 2, 0, 0);
        assertThat(counts(line, LocalDate.of(2021, 7, 31))).containsExactly(2, 2, 1, 0);
        assertThat(counts(line, LocalDate.of(2021, 9, 1))).containsExactly(2, 2, 2, 1);
        assertThat(all(JUNE).subList(1, 4)).allMatch(l -> l.linked() + l.filled() == 0);
    }

    @Test
    void summer2023IntoTwoServicesIs2LinesDated2023() {
        var learning = register.service("Community learning disability");
        expansions.add(
                lead,
                List.of(
                        draft(older, "", "3", "2023-08-31"),
                        draft(learning, "", "3", "2023-08-31")),
                JUNE);
        assertThat(all(JUNE))
                .hasSize(2)
                .allMatch(line -> line.dueOn().getYear() == 2023 && line.locality() == null);
    }

    @Test
    void bankWorkFillsNothingAndALateLineSaysSo() {
        var line = one(draft(forensic, buckholt.toString(), "1", "2021-06-30"));
        var post = post(line, buckholt);
        var bank = register.assignment(register.person("Nadia", "Mbeki"), "2021-06-01", "");
        register.period(bank, "2021-06-01", "", post, "7.5", "bank");
        assertThat(counts(line, JUNE)).containsExactly(1, 1, 0, 0);
        assertThat(line.isLate(LocalDate.of(2021, 6, 30))).isFalse();
        assertThat(line.isLate(LocalDate.of(2021, 7, 1))).isTrue();
    }

    @Test
    void aPostOfAnotherPlaceCannotBelongToALine() {
        var line = one(draft(forensic, buckholt.toString(), "1", "2021-12-31"));
        assertThatThrownBy(() -> post(line, oxley))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("expansion_id"));
    }

    @Test
    void aLineIsThereOnceAndIsChangedByOneAtATime() {
        var line = one(draft(forensic, "", "1", "2021-12-31"));
        assertThatThrownBy(() -> one(draft(forensic, "", "5", "2021-12-31")))
                .hasMessageContaining("for that day already");
        var more = new ExpansionDraft(null, null, "4", null);
        assertThat(expansions.change(lead, line.id(), 1, more, JUNE).planned()).isEqualTo(4);
        assertThatThrownBy(() -> expansions.change(lead, line.id(), 1, more, JUNE))
                .isInstanceOf(Refusal.Stale.class);
        one(draft(forensic, "", "1", "2022-12-31"));
        var clash = new ExpansionDraft(null, null, null, "2022-12-31");
        assertThatThrownBy(() -> expansions.change(lead, line.id(), 2, clash, JUNE))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aLineWithPostsStaysAndOneWithoutIsTakenBack() {
        var line = one(draft(forensic, buckholt.toString(), "1", "2021-12-31"));
        var post = post(line, buckholt);
        assertThatThrownBy(() -> expansions.remove(lead, line.id(), JUNE))
                .isInstanceOf(Refusal.Conflict.class);
        posts.change(lead, post, 1, PostDraft.of(Map.of("expansion_id", "")), JUNE);
        expansions.remove(lead, line.id(), JUNE);
        assertThat(all(JUNE)).isEmpty();
    }

    @Test
    void everyFaultIsNamedByItsField() {
        var empty = new ExpansionDraft("", "somewhere", "0", "");
        assertThatThrownBy(() -> one(empty))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields())
                                        .containsOnlyKeys(
                                                "service_id", "locality_id", "planned", "due_on"));
        assertThatThrownBy(() -> one(draft(UUID.randomUUID(), "", "1", "2021-12-31")))
                .hasMessageContaining("Choose a service of your Trust");
    }

    @Test
    void aNeighbourSeesNothingOfOurPlan() {
        var line = one(draft(forensic, "", "1", "2021-12-31"));
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> expansions.find(neighbour, line.id(), JUNE))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> expansions.remove(neighbour, line.id(), JUNE))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(expansions.posts(neighbour, line.id(), JUNE)).isEmpty();
    }

    private static ExpansionDraft draft(UUID service, String locality, String posts, String due) {
        return new ExpansionDraft(service.toString(), locality, posts, due);
    }

    private Expansion one(ExpansionDraft draft) {
        return expansions.add(lead, List.of(draft), JUNE).getFirst();
    }

    private List<Expansion> all(LocalDate asAt) {
        var selection = new Selection(asAt, State.OPEN, "", Slice.WHOLE, Sort.NAME);
        return expansions.all(lead, selection, Span.everything()).rows();
    }

    private List<Integer> counts(Expansion line, LocalDate asAt) {
        var now = expansions.find(lead, line.id(), asAt);
        return List.of(now.planned(), now.linked(), now.advertised(), now.filled());
    }

    private UUID post(Expansion line, UUID locality) {
        var fields = new HashMap<String, String>();
        fields.put("role_id", worker.toString());
        fields.put("service_id", forensic.toString());
        fields.put("team_id", team.toString());
        fields.put("locality_id", locality.toString());
        fields.put("expansion_id", line.id().toString());
        return posts.add(lead, PostDraft.of(fields), JUNE).id();
    }

    private void advertise(UUID post, LocalDate day) {
        var link = "https://www.jobs.nhs.uk/candidate/jobadvert/X0000-21-0001";
        var draft = new VacancyDraft(post.toString(), "Job", link, "", "30", "2021-12-31");
        var vacancy = vacancies.add(lead, draft, day);
        vacancies.move(lead, vacancy.id(), vacancy.version(), "advertised", day);
    }
}
