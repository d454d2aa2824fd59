package alongside.workforce.own;

import static alongside.kernel.TestTrusts.FENBRIDGE;
import static alongside.kernel.TestTrusts.NORTHMOOR;
import static alongside.workforce.TestMembers.GOVERNANCE;
import static alongside.workforce.TestMembers.LEAD;
import static alongside.workforce.TestMembers.MANAGER;
import static alongside.workforce.TestMembers.NEIGHBOUR;
import static alongside.workforce.TestMembers.OTHER_PEER;
import static alongside.workforce.TestMembers.PEER;
import static alongside.workforce.TestMembers.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.TrustId;
import alongside.tenants.HomePart;
import alongside.workforce.TestMembers;
import alongside.workforce.TestRegister;
import alongside.workforce.TestSite;
import alongside.workforce.corrections.CorrectionDraft;
import alongside.workforce.corrections.CorrectionStatus;
import alongside.workforce.corrections.Corrections;
import alongside.workforce.home.CorrectionsAtHome;
import alongside.workforce.looks.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnSideTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRegister REGISTER = new TestRegister(SITE.trusts(), NORTHMOOR);
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final String T = "/t/northmoor";
    private static final String API = "/api/v1" + T;
    private static final List<String> PAGES =
            List.of("", "/record", "/pathway", "/documents", "/looks", "/hours", "/corrections");
    private static final UUID PRIYA = REGISTER.person("Priya", "Nair");
    private static final UUID TESS = REGISTER.person("Tess", "Obi");

    private final OwnFiles files = new OwnFiles(SITE.trusts().tenants());
    private final Corrections corrections = new Corrections(SITE.trusts().tenants());

    @BeforeAll
    static void employ() {
        SITE.as(LEAD);
        var post =
                REGISTER.post(
                        REGISTER.role("Peer support worker"), REGISTER.service("Crisis"), "3");
        REGISTER.employ(PRIYA, post, "22.5", "2021-01-04", "");
        REGISTER.employ(TESS, post, "15", "2021-01-04", "");
        link(NORTHMOOR, PRIYA, PEER);
        describe();
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** The role as it was agreed to, with what it asks for. */
    private static void describe() {
        SITE.trusts()
                .tenants()
                .in(
                        NORTHMOOR,
                        db -> {
                            db.dml(
                                            """
                                            INSERT INTO job_role_version
                                                   (job_role_id, number, status, boundary_statement)
                                            SELECT id, 1, 'live', 'Gives no treatment.' FROM job_role
                                             WHERE name = 'Peer support worker'
                                            """)
                                    .execute();
                            db.dml(
                                            """
                                            INSERT INTO job_role_criterion
                                                   (job_role_version_id, position, name, essential)
                                            SELECT id, 1, 'Works in a team', true
                                              FROM job_role_version
                                            """)
                                    .execute();
                            return db.dml(
                                            """
                                            INSERT INTO boundary_acknowledgement
                                                   (person_id, job_role_version_id, acknowledged_on,
                                                    recorded_by)
                                            SELECT CAST(:person AS uuid), id, '2021-01-03', 'Rosa'
                                              FROM job_role_version
                                            """)
                                    .addParam("person", PRIYA.toString())
                                    .execute();
                        });
    }

    private static void link(TrustId trust, UUID person, Member member) {
        SITE.trusts()
                .tenants()
                .in(
                        trust,
                        db ->
                                db.dml(
                                                """
                                                INSERT INTO person_account (person_id, account, name)
                                                VALUES (CAST(:person AS uuid),
                                                        CAST(:account AS uuid), :name)
                                                """)
                                        .addParam("person", person.toString())
                                        .addParam("account", member.account().toString())
                                        .addParam("name", member.name())
                                        .execute());
    }

    @Test
    void aPersonFindsWhatTheTrustHoldsAndWhatIsNext() {
        SITE.as(PEER);
        for (var page : PAGES) {
            var shown = SITE.get(T + "/my" + page);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.body()).as(page).doesNotContain("not linked");
        }
        assertThat(SITE.get(T + "/my").body())
                .contains("My record")
                .contains("You are on no career pathway yet")
                .contains("First due: ");
        assertThat(SITE.get(T + "/my/record").body())
                .contains("Priya Nair")
                .contains("22.50")
                .contains("No qualification of yours")
                .contains("Record created");
        assertThat(SITE.get(T + "/my/documents").body())
                .contains("What the role does not do: Peer support worker, version 1")
                .contains("You agreed to it, 3 January 2021")
                .contains("Essential: Works in a team");
    }

    @Test
    void allOfItComesAsOneFile() {
        SITE.as(PEER);
        var course =
                "{\"done_on\": \"2021-03-01\", \"activity\": \"Open dialogue\", \"hours\": 6,"
                        + " \"reflection\": \"I listen more\"}";
        assertThat(SITE.json("POST", API + "/my/cpd", course).statusCode()).isEqualTo(201);
        var file = SITE.get(T + "/my/export");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        assertThat(file.body())
                .contains("holds about Priya Nair")
                .contains("Peer support worker, Crisis: 22.5 hours a week, from 4 January 2021")
                .contains("Gives no treatment.")
                .contains("Involvement work may take: 2.25 hours a week")
                .contains("1 March 2021: Open dialogue, 6 hours. I listen more")
                .contains("Who looked at your record");
    }

    @Test
    void whoeverIsNotLinkedIsToldWhatToDo() {
        SITE.as(OTHER_PEER);
        for (var page : PAGES) {
            assertThat(SITE.get(T + "/my" + page).body())
                    .as(page)
                    .contains("Your account is not linked")
                    .contains("Trust admin or programme lead")
                    .doesNotContain("Nair");
        }
        assertThat(SITE.get(T + "/my/export").statusCode()).isEqualTo(403);
        var ask = Map.of("field", "email", "should_be", "tess@northmoor.example");
        assertThat(SITE.post(T + "/my/corrections", ask).statusCode()).isEqualTo(403);
        for (var path : List.of("/my", "/my/looks", "/my/corrections", "/my/hours")) {
            assertThat(SITE.get(API + path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void anotherMemberNeverSeesThePagesOfAPersonWhoIsNotThem() {
        SITE.as(PEER);
        var own = List.of("", "/careers", "/boundaries", "/qualifications", "/supports");
        for (var page : own) {
            assertThat(SITE.get(T + "/people/" + PRIYA + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
            assertThat(SITE.get(T + "/people/" + TESS + page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(SITE.get(API + "/people/" + PRIYA).body()).contains("Nair");
        assertThat(SITE.get(API + "/people/" + TESS).statusCode()).isEqualTo(403);
        assertThat(SITE.get(T + "/people").statusCode()).isEqualTo(403);
        SITE.as(LEAD);
        assertThat(SITE.get(T + "/my").body()).contains("Your account is not linked");
    }

    @Test
    void whoLooksIsShownOncePerDayWithACountAndThePersonIsNot() {
        var nadia = REGISTER.person("Nadia", "Mbeki");
        var me = actor(VIEWER, NORTHMOOR);
        link(NORTHMOOR, nadia, VIEWER);
        SITE.as(MANAGER).get(T + "/people/" + nadia);
        SITE.get(T + "/people/" + nadia + "/careers");
        SITE.get(T + "/people?q=nadia");
        SITE.as(GOVERNANCE).get(T + "/people/export?state=all&q=nadia");
        SITE.as(VIEWER).get(T + "/people/" + nadia);
        var looks = files.find(me, TODAY).orElseThrow().looks();
        assertThat(looks)
                .extracting(Look::name, Look::capacity, Look::pages, Look::exports)
                .containsExactlyInAnyOrder(
                        tuple("Idris Farrow", "Line manager", 2, 0),
                        tuple("Olu Bankole", "Information governance lead", 0, 1));
        assertThat(SITE.get(T + "/my/looks").body())
                .contains("Idris Farrow")
                .contains("Line manager");
        var first = SITE.get(API + "/my/looks?limit=1").body();
        assertThat(first).contains("\"next\":\"1\"");
        assertThat(SITE.get(API + "/my/looks?limit=1&after=1").body()).contains("\"next\":null");
    }

    @Test
    void aCorrectionIsAskedAcceptedAndInTheRecord() {
        SITE.as(PEER);
        var wrong = SITE.post(T + "/my/corrections", Map.of("field", "", "should_be", "Nayar"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Choose what is wrong").contains("Nayar");
        var ask = Map.of("field", "email", "should_be", "priya.nair@northmoor.example");
        assertThat(SITE.post(T + "/my/corrections", ask).statusCode()).isEqualTo(303);
        assertThat(SITE.get(T + "/my/corrections").body()).contains("Waits for a decision");
        var task = tasks(LEAD).getFirst();
        assertThat(task.text()).isEqualTo("Answer Priya Nair, who asks for a correction");
        assertThat(task.why()).contains("priya.nair@northmoor.example");
        assertThat(tasks(MANAGER)).isEmpty();
        assertThat(tasks(PEER)).isEmpty();
        var path = T + "/" + task.path();
        assertThat(SITE.get(path).body()).doesNotContain("Accept and put it right");
        assertThat(SITE.post(path + "/acceptance", Map.of()).statusCode()).isEqualTo(403);
        SITE.as(LEAD);
        assertThat(SITE.get(path).body()).contains("Accept and put it right");
        assertThat(SITE.get(T + "/corrections?status=asked").body()).contains("Priya Nair");
        assertThat(SITE.post(path + "/acceptance", Map.of()).statusCode()).isEqualTo(303);
        assertThat(SITE.post(path + "/acceptance", Map.of()).statusCode()).isEqualTo(409);
        assertThat(SITE.get(T + "/people/" + PRIYA).body())
                .contains("priya.nair@northmoor.example")
                .contains("Corrected: email");
        assertThat(SITE.get(T + "/corrections/export").body())
                .contains("\"priya.nair@northmoor.example\"")
                .contains("\"Accepted\"");
        assertThat(SITE.as(PEER).get(T + "/my/corrections").body())
                .contains("Accepted by Rosa Whitlock");
    }

    @Test
    void aCorrectionIsDeclinedWithAReasonThroughTheApi() {
        SITE.as(PEER);
        var made =
                SITE.json(
                        "POST",
                        API + "/my/corrections",
                        "{\"field\": \"hours\", \"should_be\": \"30 hours\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var path = made.headers().firstValue("Location").orElseThrow();
        assertThat(SITE.get(path).body()).contains("\"status\":\"asked\"");
        assertThat(SITE.get(API + "/my/corrections").body()).contains("30 hours");
        assertThat(SITE.get(API + "/corrections").statusCode()).isEqualTo(403);
        assertThat(SITE.as(OTHER_PEER).get(path).statusCode()).isEqualTo(403);
        SITE.as(LEAD);
        assertThat(SITE.get(API + "/corrections?status=asked").body()).contains("30 hours");
        assertThat(SITE.json("POST", path + "/refusal", "{\"reason\": \" \"}").statusCode())
                .isEqualTo(422);
        var declined = SITE.json("POST", path + "/refusal", "{\"reason\": \"It is 22.5\"}");
        assertThat(declined.statusCode()).isEqualTo(201);
        assertThat(declined.body()).contains("\"status\":\"declined\"").contains("It is 22.5");
        assertThat(SITE.json("POST", path + "/acceptance", "").statusCode()).isEqualTo(409);
        assertThat(SITE.as(PEER).get(T + "/my/corrections").body()).contains("It is 22.5");
        assertThat(SITE.get(API + "/my").body())
                .contains("\"first_name\":\"Priya\"")
                .contains("Gives no treatment.");
    }

    @Test
    void nobodyDecidesAboutTheirOwnAndANumberThatIsTakenIsNotAccepted() {
        var sam = REGISTER.person("Grace", "Adeyemi");
        link(NORTHMOOR, sam, TestMembers.ADMIN);
        var admin = TestMembers.actor(TestMembers.ADMIN);
        var own = corrections.ask(admin, new CorrectionDraft("last_name", "Adeyemi-Cole"), TODAY);
        assertThatThrownBy(() -> corrections.accept(admin, own.id(), TODAY))
                .isInstanceOf(Refusal.Forbidden.class);
        var lead = TestMembers.actor(LEAD);
        var broken = corrections.ask(admin, new CorrectionDraft("email", "nowhere"), TODAY);
        assertThatThrownBy(() -> corrections.accept(lead, broken.id(), TODAY))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(corrections.find(lead, broken.id()).status()).isEqualTo(CorrectionStatus.ASKED);
        assertThat(corrections.accept(lead, own.id(), TODAY).status())
                .isEqualTo(CorrectionStatus.ACCEPTED);
        assertThatThrownBy(() -> corrections.find(TestMembers.neighbour(), own.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    /** One sign-in, two Trusts: each shows its own side, and neither learns of the other. */
    @Test
    void aPersonInTwoTrustsSeesEachApart() {
        var there = new TestRegister(SITE.trusts(), FENBRIDGE);
        var twin = there.person("Pria", "Nair");
        link(FENBRIDGE, twin, PEER);
        var here = files.find(actor(PEER, NORTHMOOR), TODAY).orElseThrow();
        var over = files.find(actor(PEER, FENBRIDGE), TODAY).orElseThrow();
        assertThat(here.record().person().id()).isEqualTo(PRIYA);
        assertThat(here.record().assignments()).hasSize(1);
        assertThat(over.record().person().firstName()).isEqualTo("Pria");
        assertThat(over.record().assignments()).isEmpty();
        assertThat(over.documents()).isEmpty();
        assertThat(over.corrections()).isEmpty();
        assertThat(files.find(actor(NEIGHBOUR, FENBRIDGE), TODAY)).isEmpty();
    }

    private List<HomePart.ToDo> tasks(Member member) {
        return new CorrectionsAtHome(corrections)
                .toDo(TestMembers.actor(member), TODAY).stream()
                        .filter(task -> task.why().startsWith("Email"))
                        .filter(task -> task.text().contains("Priya"))
                        .toList();
    }

    private static Actor actor(Member member, TrustId trust) {
        return new Actor(member.account(), member.name(), trust, Set.copyOf(member.roles()));
    }
}
