package alongside.workforce.assignments;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.measures.Measure;
import alongside.workforce.measures.Measures;
import alongside.workforce.people.Change;
import alongside.workforce.people.People;
import alongside.workforce.register.By;
import alongside.workforce.register.Cursor;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AssignmentsTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 30);
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final TestRegister register = new TestRegister(TRUSTS, NORTHMOOR);
    private final Assignments assignments = new Assignments(TRUSTS.tenants());
    private final People people = new People(TRUSTS.tenants());
    private final Measures measures = new Measures(TRUSTS.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID service = register.service("Adult community " + mark);
    private final UUID other = register.service("Forensic " + mark);
    private final UUID team = register.team("Vale East CMHT " + mark, service);
    private final UUID role = register.role("Peer support worker " + mark);
    private final UUID priya = register.person("Priya", "Nair " + mark);

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aChangeOfHoursHoldsFromItsDateAndIsInTheHistoryWithWhoSaidSo() {
        var added = assignments.add(lead, priya, draft("18.75", "2021-02-01"));
        var changed =
                assignments.change(lead, added.id(), added.version(), hours("22.5", "2021-08-01"));
        assertThat(changed.weeklyHours()).isEqualByComparingTo("22.5");
        assertThat(changed.wte()).isEqualByComparingTo("0.60");
        assertThat(assignments.find(lead, added.id(), LocalDate.of(2021, 7, 31)).weeklyHours())
                .isEqualByComparingTo("18.75");
        assertThat(wte(LocalDate.of(2021, 7, 31))).isEqualTo("0.50");
        assertThat(wte(SEPTEMBER)).isEqualTo("0.60");
        assertThat(people.file(lead, priya, SEPTEMBER).history())
                .extracting(Change::on, Change::what, Change::before, Change::after, Change::by)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2021, 8, 1),
                                "Contracted hours, Vale East CMHT " + mark,
                                "18.75",
                                "22.50",
                                "Rosa Whitlock"));
    }

    @Test
    void aChangeBetweenTwoChangesEndsWhereTheLaterBegins() {
        var added = assignments.add(lead, priya, draft("10", "2021-01-01"));
        assignments.change(lead, added.id(), 1, hours("30", "2021-09-01"));
        assignments.change(lead, added.id(), 2, hours("20", "2021-05-01"));
        assertThat(hoursOn(added, "2021-04-30")).isEqualTo("10.00");
        assertThat(hoursOn(added, "2021-05-01")).isEqualTo("20.00");
        assertThat(hoursOn(added, "2021-09-01")).isEqualTo("30.00");
    }

    @Test
    void aChangeOnTheFirstDayPutsRightWhatWasSaid() {
        var added = assignments.add(lead, priya, draft("10", "2021-01-01"));
        assignments.change(lead, added.id(), 1, hours("12", "2021-01-01"));
        assertThat(hoursOn(added, "2021-01-01")).isEqualTo("12.00");
        assertThat(people.file(lead, priya, SEPTEMBER).history())
                .extracting(Change::what)
                .contains("Corrected: contracted hours");
    }

    @Test
    void theSecondEditorIsToldAndNothingOfTheFirstIsLost() {
        var added = assignments.add(lead, priya, draft("10", "2021-01-01"));
        assignments.change(lead, added.id(), added.version(), hours("20", "2021-05-01"));
        assertThatThrownBy(() ->
                        assignments.change(
                                lead, added.id(), added.version(), hours("30", "2021-05-01")))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(hoursOn(added, "2021-06-01")).isEqualTo("20.00");
    }

    @Test
    void theLastDayStillCountsAndAVacantPostIsFilledAgain() {
        var added = assignments.add(lead, priya, draft("10", "2021-01-01"));
        assignments.leave(lead, added.id(), 1, LocalDate.of(2021, 6, 30));
        assertThat(wte(LocalDate.of(2021, 6, 30))).isEqualTo("0.27");
        assertThat(wte(LocalDate.of(2021, 7, 1))).isEqualTo("0.00");
        var next = assignments.add(lead, register.person("Owen", mark), draft("10", "2021-07-01"));
        assertThat(next.postId()).isEqualTo(added.postId());
        var beside = assignments.add(lead, register.person("Tess", mark), draft("4", "2021-07-01"));
        assertThat(beside.postId()).isNotEqualTo(added.postId());
    }

    @Test
    void somebodyIsPutInThePostThatIsNamed() {
        var first = assignments.add(lead, priya, draft("10", "2021-01-01"));
        assignments.leave(lead, first.id(), 1, LocalDate.of(2021, 3, 31));
        var named = inPost(first.postId().toString(), "12", "2021-05-01");
        var next = assignments.add(lead, register.person("Owen", mark), named);
        assertThat(next.postId()).isEqualTo(first.postId());
        assertThat(next.role()).isEqualTo(first.role());
        assertThat(next.team()).isEqualTo(first.team());
        assertThat(assignments.vacantPosts(lead, SEPTEMBER))
                .extracting(choice -> choice.key())
                .doesNotContain(first.postId().toString());
        assignments.leave(lead, next.id(), 1, LocalDate.of(2021, 6, 30));
        assertThat(assignments.vacantPosts(lead, SEPTEMBER))
                .extracting(choice -> choice.key())
                .contains(first.postId().toString());
    }

    @Test
    void aPostThatIsUnknownOrNotOpenIsRefusedByItsField() {
        for (var post : List.of("no post", other.toString())) {
            assertThatThrownBy(() -> assignments.add(lead, priya, inPost(post, "12", "2021-05-01")))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            e -> assertThat(e.fields()).containsOnlyKeys("post_id"));
        }
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        var added = assignments.add(lead, priya, draft("10", "2021-01-01"));
        assertThatThrownBy(() -> assignments.leave(lead, added.id(), 1, LocalDate.of(2020, 12, 31)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("before the first day");
    }

    @Test
    void aTeamOfAnotherServiceIsRefusedByItsField() {
        var wrong =
                new AssignmentDraft(
                        null,
                        role.toString(),
                        "3",
                        other.toString(),
                        team.toString(),
                        null,
                        "10",
                        "permanent",
                        "2021-01-01",
                        null,
                        null,
                        null);
        assertThatThrownBy(() -> assignments.add(lead, priya, wrong))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e -> assertThat(e.fields()).containsOnlyKeys("team_id"));
    }

    @Test
    void everyFaultOfADraftIsNamedAtOnce() {
        var empty =
                new AssignmentDraft(
                        null, "", "", "", "", "", "-1", "volunteer", "31/04/2021", "", "", null);
        assertThatThrownBy(() -> assignments.add(lead, priya, empty))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields())
                                        .containsOnlyKeys(
                                                "role_id",
                                                "service_id",
                                                "weekly_hours",
                                                "category",
                                                "from"));
    }

    @Test
    void aListIsFilteredSortedAndPagedTheSameByNumberAndByCursor() {
        for (int i = 0; i < 5; i++) {
            var person = register.person("First" + i, "Last " + mark);
            assignments.add(lead, person, draft("" + (10 + i), "2021-01-0" + (i + 1)));
        }
        var selection =
                new Selection(
                        SEPTEMBER,
                        State.OPEN,
                        "",
                        Slice.of(By.TEAM, team.toString()),
                        new Sort("hours", true));
        var all = assignments.all(lead, selection, Span.everything());
        assertThat(all.rows())
                .extracting(a -> a.weeklyHours().intValue())
                .containsExactly(14, 13, 12, 11, 10);
        assertThat(all.total()).isEqualTo(5);
        var walked = new ArrayList<Assignment>();
        var page = after(selection, Cursor.START);
        while (!page.isEmpty()) {
            walked.addAll(page);
            page = after(selection, page.getLast().cursor());
        }
        assertThat(walked).isEqualTo(all.rows());
    }

    @Test
    void onlyEditorsEditAndAPeerSupportWorkerDoesNotSeeTheList() {
        var viewer = TestTrusts.northmoor(Role.READ_ONLY);
        assertThatThrownBy(() -> assignments.add(viewer, priya, draft("10", "2021-01-01")))
                .isInstanceOf(Refusal.Forbidden.class);
        var peer = TestTrusts.northmoor(Role.PEER_SUPPORT_WORKER);
        var selection =
                new Selection(SEPTEMBER, State.OPEN, "", Slice.WHOLE, new Sort("name", false));
        assertThatThrownBy(() -> assignments.all(peer, selection, Span.page(1)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aNeighbourCannotFindOurAssignment() {
        var added = assignments.add(lead, priya, draft("10", "2021-01-01"));
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> assignments.find(neighbour, added.id(), SEPTEMBER))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() ->
                        assignments.leave(neighbour, added.id(), 1, LocalDate.of(2021, 6, 30)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> assignments.add(neighbour, priya, draft("10", "2021-01-01")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private List<Assignment> after(Selection selection, Cursor cursor) {
        return assignments.all(lead, selection, Span.after(cursor, 2)).rows();
    }

    private AssignmentDraft draft(String hours, String from) {
        return new AssignmentDraft(
                null,
                role.toString(),
                "3",
                service.toString(),
                team.toString(),
                null,
                hours,
                "permanent",
                from,
                null,
                null,
                null);
    }

    private static AssignmentDraft inPost(String post, String hours, String from) {
        return new AssignmentDraft(
                null, null, null, null, null, null, hours, "permanent", from, null, null, post);
    }

    private static AssignmentDraft hours(String hours, String from) {
        return new AssignmentDraft(
                null, null, null, null, null, null, hours, null, from, null, null, null);
    }

    private String hoursOn(Assignment assignment, String day) {
        return assignments
                .find(lead, assignment.id(), LocalDate.parse(day))
                .weeklyHours()
                .toPlainString();
    }

    private @Nullable String wte(LocalDate asAt) {
        var slice = Slice.of(By.SERVICE, service.toString());
        return String.valueOf(measures.figure(lead, Measure.WTE, asAt, null, slice).value());
    }
}
