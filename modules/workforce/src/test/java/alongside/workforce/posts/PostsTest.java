package alongside.workforce.posts;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.workforce.TestRegister;
import alongside.workforce.history.FieldChange;
import alongside.workforce.register.By;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.Span;
import alongside.workforce.register.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PostsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TestTrusts TRUSTS = new TestTrusts();

    private final TestRegister register = new TestRegister(TRUSTS, NORTHMOOR);
    private final Posts posts = new Posts(TRUSTS.tenants());
    private final Actor lead = TestTrusts.northmoor(Role.PROGRAMME_LEAD);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID liaison = register.service("General hospital liaison " + mark);
    private final UUID worker = register.role("Peer support worker " + mark);

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aPostInTheLiaisonTeamIsNonClinicalAndAttendsWithAClinician() {
        var post = add(Map.of("beside_clinician", "true"));
        assertThat(post.nonClinical()).isTrue();
        assertThat(post.besideClinician()).isTrue();
    }

    @Test
    void aPeerRoleIsNeverClinicalAndAnotherRoleMayBe() {
        assertThatThrownBy(() -> add(Map.of("non_clinical", "false")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("always non-clinical");
        var therapist = register.otherRole("Senior occupational therapist " + mark);
        var post = add(Map.of("non_clinical", "false", "role_id", therapist.toString()));
        assertThat(post.nonClinical()).isFalse();
    }

    @Test
    void aPartnerThatIsNamedTwiceIsOneEmployer() {
        var name = "Mind in the Vale " + mark;
        var first = add(Map.of("employer", name));
        var second = add(Map.of("employer", name.toUpperCase(java.util.Locale.UK)));
        assertThat(first.employer()).isEqualTo(name);
        assertThat(second.employerId()).isEqualTo(first.employerId());
        assertThat(add(Map.of()).employer()).isNull();
        var slice = Slice.of(By.EMPLOYER, String.valueOf(first.employerId()));
        assertThat(list(slice, Sort.NAME)).hasSize(2);
    }

    @Test
    void postsAreFoundByTheirMoneyAndSortedByItsEnd() {
        add(Map.of("funded_until", "2028-03-31", "specialism", "Perinatal"));
        add(Map.of("funded_until", "2027-03-31", "funding_source", "Transformation funding"));
        add(Map.of());
        var fixedTerm =
                Slice.of(name ->
                        switch (name) {
                            case "service" -> liaison.toString();
                            case "funding" -> "fixed_term";
                            default -> "";
                        });
        assertThat(list(fixedTerm, new Sort("until", false)))
                .extracting(Post::fundedUntil)
                .containsExactly(LocalDate.of(2027, 3, 31), LocalDate.of(2028, 3, 31));
        var perinatal =
                Slice.of(name ->
                        switch (name) {
                            case "service" -> liaison.toString();
                            case "specialism" -> "perinatal";
                            default -> "";
                        });
        assertThat(list(perinatal, Sort.NAME)).hasSize(1);
    }

    @Test
    void everyChangeOfMoneyAndEmployerIsInTheHistory() {
        var post = add(Map.of("funded_hours", "30"));
        var changed =
                posts.change(
                        lead,
                        post.id(),
                        post.version(),
                        PostDraft.of(
                                Map.of(
                                        "funded_until",
                                        "2027-03-31",
                                        "employer",
                                        "Vale Mind " + mark)),
                        TODAY);
        assertThat(changed.fundedHours()).isEqualByComparingTo("30");
        assertThat(posts.history(lead, post.id()))
                .extracting(FieldChange::what, FieldChange::before, FieldChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Employer", "The Trust", "Vale Mind " + mark),
                        org.assertj.core.groups.Tuple.tuple(
                                "Funded until", "Recurrent", "31 March 2027"),
                        org.assertj.core.groups.Tuple.tuple("Post added", "", ""));
    }

    @Test
    void everyFaultIsNamedByItsField() {
        var draft =
                PostDraft.of(
                        Map.of(
                                "role_id", "worker",
                                "service_id", liaison.toString(),
                                "funded_hours", "none",
                                "funded_until", "31/03/2027",
                                "beside_clinician", "perhaps",
                                "specialism", "x".repeat(61)));
        assertThatThrownBy(() -> posts.add(lead, draft, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        e ->
                                assertThat(e.fields())
                                        .containsOnlyKeys(
                                                "role_id",
                                                "funded_hours",
                                                "funded_until",
                                                "beside_clinician",
                                                "specialism"));
        assertThatThrownBy(
                        () -> add(Map.of("opened_on", "2027-04-01", "funded_until", "2027-03-31")))
                .hasMessageContaining("money cannot end before the post opens");
    }

    @Test
    void aNeighbourCannotFindOurPostNorItsHistory() {
        var post = add(Map.of());
        var neighbour = TestTrusts.fenbridge(Role.TRUST_ADMIN);
        assertThatThrownBy(() -> posts.find(neighbour, post.id(), TODAY))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(posts.history(neighbour, post.id())).isEmpty();
    }

    private Post add(Map<String, String> fields) {
        var all = new HashMap<String, String>();
        all.put("role_id", worker.toString());
        all.put("service_id", liaison.toString());
        all.putAll(fields);
        return posts.add(lead, PostDraft.of(all), TODAY);
    }

    private List<Post> list(Slice slice, Sort sort) {
        var selection = new Selection(TODAY, State.OPEN, "", slice, sort);
        return posts.all(lead, selection, Span.everything()).rows();
    }
}
