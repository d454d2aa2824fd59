package alongside.workforce.vacancies;

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
import alongside.workforce.register.By;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class VacanciesTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final TestRegister register = new TestRegister(TRUSTS, NORTHMOOR);
    private final Vacancies vacancies = new Vacancies(TRUSTS.tenants());
    private final Posts posts = new Posts(TRUSTS.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID service = register.service("Forensic " + mark);
    private final UUID team = register.team("Oakdene " + mark, service);
    private final UUID worker = register.role("Peer support worker " + mark);

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aVacancyClosing31March2027DisappearsFromThePublicListOn1April2027() {
        var vacancy = advertise(add(post(Map.of())));
        assertThat(open(MARCH)).contains(vacancy.title());
        assertThat(open(LAST)).contains(vacancy.title());
        assertThat(open(LocalDate.of(2027, 4, 1))).doesNotContain(vacancy.title());
    }

    @Test
    void whatIsDraftOrOnIsNotOnThePublicList() {
        var draft = add(post(Map.of()));
        assertThat(open(MARCH)).doesNotContain(draft.title());
        var advertised = advertise(draft);
        vacancies.move(lead, draft.id(), advertised.version(), "shortlisting", MARCH.plusDays(5));
        assertThat(open(MARCH.plusDays(5))).doesNotContain(draft.title());
    }

    @Test
    void aPostCannotBePublishedWithoutATeam() {
        var nowhere = post(Map.of("team_id", ""));
        var vacancy = add(nowhere);
        assertThatThrownBy(() -> advertise(vacancy))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("no team");
    }

    @Test
    void aPostInLearningAndDevelopmentHasNoWardAndIsValid() {
        var learning = register.service("Learning and Development " + mark);
        var corporate = register.team("Learning and Development team " + mark, learning);
        var trainer = register.role("Lived experience lead " + mark);
        var post =
                post(
                        Map.of(
                                "role_id", trainer.toString(),
                                "service_id", learning.toString(),
                                "team_id", corporate.toString()));
        assertThat(advertise(add(post)).open()).isTrue();
    }

    @Test
    void anAdvertNeedsALinkAndAClosingDateToCome() {
        var bare = vacancies.add(lead, draft(post(Map.of()), "", "", ""), MARCH);
        assertThatThrownBy(() -> advertise(bare))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("link", "closes_on"));
        var past = add(post(Map.of()));
        assertThatThrownBy(() ->
                        vacancies.move(
                                lead, past.id(), past.version(), "advertised", LAST.plusDays(1)))
                .hasMessageContaining("not past");
    }

    @Test
    void onlyAnHttpsLinkIsTaken() {
        for (var link :
                List.of("http://jobs.example/1", "javascript:alert(1)", "https://", "jobs")) {
            assertThatThrownBy(
                            () -> vacancies.add(lead, draft(post(Map.of()), link, "", ""), MARCH))
                    .as(link)
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            e -> assertThat(e.fields()).containsOnlyKeys("link"));
        }
    }

    @Test
    void itsAgeCountsDaysUntilItIsFilledAndTheListOfThenShowsItsStageOfThen() {
        var vacancy = advertise(add(post(Map.of())));
        var filled =
                vacancies.move(lead, vacancy.id(), vacancy.version(), "filled", MARCH.plusDays(40));
        assertThat(filled.age()).isEqualTo(40);
        assertThat(filled.endedOn()).isEqualTo(MARCH.plusDays(40));
        var later = vacancies.find(lead, vacancy.id(), MARCH.plusYears(1));
        assertThat(later.age()).isEqualTo(40);
        var then = vacancies.find(lead, vacancy.id(), MARCH.plusDays(9));
        assertThat(then.age()).isEqualTo(9);
        assertThat(then.stage()).isEqualTo("advertised");
        assertThat(vacancies.stages(lead, vacancy.id()))
                .extracting(Reached::label)
                .containsExactly("Filled", "Advertised", "Draft");
        var version = filled.version();
        assertThatThrownBy(() ->
                        vacancies.move(
                                lead, vacancy.id(), version, "advertised", MARCH.plusDays(41)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aPostHasOneRunningVacancyAndAnotherAfterIt() {
        var post = post(Map.of());
        var first = add(post);
        assertThatThrownBy(() -> add(post)).hasMessageContaining("has a vacancy already");
        vacancies.move(lead, first.id(), first.version(), "withdrawn", MARCH);
        assertThat(add(post).stage()).isEqualTo("draft");
        assertThatThrownBy(() -> vacancies.move(lead, first.id(), 1, "withdrawn", MARCH))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void theSecondOfTwoWhoMoveItIsTold() {
        var vacancy = add(post(Map.of()));
        advertise(vacancy);
        assertThatThrownBy(() ->
                        vacancies.move(lead, vacancy.id(), vacancy.version(), "withdrawn", MARCH))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void theProgrammeShowsThatItsLeadIsVacantAndRecruiting() {
        var manager = register.role("Support programme lead " + mark);
        var fields = Map.of("role_id", manager.toString(), "leads_programme", "true");
        var post = post(fields);
        assertThat(words()).isEqualTo("Programme lead: vacant");
        advertise(add(post));
        assertThat(words()).isEqualTo("Programme lead: vacant – recruiting");
        assertThatThrownBy(() -> post(fields)).hasMessageContaining("There is only one");
        register.employ(register.person("Ines", mark), post, "37.5", "2027-03-10", "");
        assertThat(vacancies.lead(NORTHMOOR, LAST).map(Lead::words))
                .contains("Programme lead: in post");
        posts.change(lead, post, 1, PostDraft.of(Map.of("leads_programme", "false")), MARCH);
    }

    @Test
    void theListIsFilteredByStateAndPlace() {
        var first = add(post(Map.of()));
        var second = add(post(Map.of()));
        vacancies.move(lead, second.id(), second.version(), "withdrawn", MARCH);
        assertThat(list(State.OPEN)).extracting(Vacancy::id).containsExactly(first.id());
        assertThat(list(State.ENDED)).extracting(Vacancy::id).containsExactly(second.id());
        assertThat(list(State.ALL)).hasSize(2);
    }

    @Test
    void aNeighbourCannotFindOurVacancyNorAdvertiseOurPost() {
        var vacancy = advertise(add(post(Map.of())));
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> vacancies.find(neighbour, vacancy.id(), MARCH))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(
                        () -> vacancies.add(neighbour, draft(vacancy.postId(), "", "", ""), MARCH))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(vacancies.open(TestTrusts.FENBRIDGE, MARCH)).isEmpty();
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        assertThatThrownBy(() -> vacancies.find(peer, vacancy.id(), MARCH))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private UUID post(Map<String, String> fields) {
        var all = new java.util.HashMap<String, String>();
        all.put("role_id", worker.toString());
        all.put("service_id", service.toString());
        all.put("team_id", team.toString());
        all.putAll(fields);
        return posts.add(lead, PostDraft.of(all), MARCH).id();
    }

    private static VacancyDraft draft(UUID post, String link, String hours, String closes) {
        return new VacancyDraft(post.toString(), "Job " + post, link, "", hours, closes);
    }

    private Vacancy add(UUID post) {
        var link = "https://www.jobs.nhs.uk/candidate/jobadvert/X0000-27-0001";
        return vacancies.add(lead, draft(post, link, "22.5", "2027-03-31"), MARCH);
    }

    private Vacancy advertise(Vacancy vacancy) {
        return vacancies.move(lead, vacancy.id(), vacancy.version(), "advertised", MARCH);
    }

    private static List<String> open(Vacancies vacancies, LocalDate day) {
        return vacancies.open(NORTHMOOR, day).stream().map(Vacancy::title).toList();
    }

    private List<String> open(LocalDate day) {
        return open(vacancies, day);
    }

    private String words() {
        return vacancies.lead(NORTHMOOR, MARCH).map(Lead::words).orElse("");
    }

    private List<Vacancy> list(State state) {
        var slice = Slice.of(By.SERVICE, service.toString());
        var selection = new Selection(MARCH, state, "", slice, Sort.NAME);
        return vacancies.all(lead, selection, Span.everything()).rows();
    }
}
