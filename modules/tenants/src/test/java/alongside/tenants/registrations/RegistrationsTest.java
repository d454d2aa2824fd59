package alongside.tenants.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TestTrusts;
import alongside.tenants.organisations.Organisations;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistrationsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final PlatformDatabase PLATFORM = TRUSTS.platform();
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Organisations REGISTER = new Organisations(PLATFORM);
    private static final RegistrationMails MAILS =
            new RegistrationMails("https://alongside.example");
    private static final Eligibility ELIGIBILITY = new Eligibility(PLATFORM, REGISTER);
    private static final Drafts DRAFTS = new Drafts(PLATFORM, ELIGIBILITY, MAILS, CLOCK);
    private static final Registrations REGISTRATIONS =
            new Registrations(PLATFORM, ELIGIBILITY, MAILS, CLOCK);
    private static final Decisions DECISIONS = new Decisions(PLATFORM, MAILS, CLOCK);

    @BeforeAll
    static void load() {
        REGISTER.loadShipped();
    }

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void aRegistrationIsFilledInPageByPageAndSentOnce() {
        var token = complete("RWV");
        var sent = REGISTRATIONS.submit(token);
        assertThat(sent.reference()).matches("ALN-[0-9A-Z]{6}");
        assertThat(sent.decideBy()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(sent.name()).isEqualTo("Devon Partnership NHS Trust");
        assertThat(sent.terms()).isEqualTo(Terms.current().version());
        assertThat(sent.termsAccepted()).isEqualTo(NOW);

        assertThat(REGISTRATIONS.submit(token)).isEqualTo(sent);
        DRAFTS.nameApprover(
                token, new ContactDraft("Somebody Else", "Chief", "else@devon.example"));
        assertThat(REGISTRATIONS.find(sent.id())).isEqualTo(sent);
        assertThat(mails("asks to join", "RWV approver")).isEmpty();
        assertThat(mailsTo("approver@rwv.example"))
                .singleElement()
                .asString()
                .contains(sent.reference());
    }

    @Test
    void twoApplicantsForOneTrustAtOnceMakeOneRegistration() throws Exception {
        var tokens = List.of(complete("RXM"), complete("RXM"), complete("RXM"), complete("RXM"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent =
                    threads
                            .invokeAll(
                                    tokens.stream()
                                            .<Callable<Registration>>map(
                                                    t -> () -> REGISTRATIONS.submit(t))
                                            .toList())
                            .stream()
                            .filter(f -> f.state() == java.util.concurrent.Future.State.SUCCESS)
                            .toList();
            assertThat(sent).hasSize(1);
        }
        assertThatThrownBy(() -> DRAFTS.begin("rxm", TODAY))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("already under review")
                .hasMessageNotContaining("Approver");
    }

    @Test
    void aTrustThatIsHereOrClosedOrUnknownCannotBegin() {
        REGISTER.add(
                Actor.system(),
                "XNM",
                "Northmoor NHS Foundation Trust",
                alongside.tenants.organisations.Region.Y59,
                "S0E4D",
                TODAY);
        assertThatThrownBy(() -> DRAFTS.begin("XNM", TODAY))
                .hasMessageContaining("already registered");
        assertThatThrownBy(() -> DRAFTS.begin("RNK", TODAY))
                .hasMessage(
                        "Tavistock and Portman NHS Foundation Trust (RNK) closed on 31 March 2026 and"
                                + " cannot register. Register its successor, North London NHS Foundation"
                                + " Trust, G6V2S");
        assertThatThrownBy(() -> DRAFTS.begin("ZZ9", TODAY))
                .hasMessageContaining("as at 8 July 2026 has no Trust with the code ZZ9");
    }

    @Test
    void theSecondAdminIsAnotherPerson() {
        var token = DRAFTS.begin("RXV", TODAY);
        DRAFTS.nameApprover(token, new ContactDraft("Ann Example", "Director", "ann@rxv.example"));
        assertThatThrownBy(() ->
                        DRAFTS.nameSecondAdmin(
                                token, new ContactDraft("Ann E", null, "ANN@rxv.example")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("another email address");
    }

    @Test
    void whoeverIsNamedApproverAcceptsTheTermsAnew() {
        var token = complete("RW5");
        DRAFTS.nameApprover(
                token, new ContactDraft("Other Person", "Director", "other@rw5.example"));
        assertThat(DRAFTS.find(token).nextStep()).isEqualTo("terms");
        assertThatThrownBy(() -> REGISTRATIONS.submit(token)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aLinkIsWorthNothingAfterItsTime() {
        var token = complete("RT5");
        var later =
                new Drafts(
                        PLATFORM,
                        ELIGIBILITY,
                        MAILS,
                        Clock.fixed(NOW.plusSeconds(29 * 86_400L), ZoneOffset.UTC));
        assertThatThrownBy(() -> later.find(token)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> DRAFTS.find("guess")).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aQuestionIsAnsweredByTheApplicantAndTheOperatorIsTold() {
        var sent = REGISTRATIONS.submit(complete("RP7"));
        var asked =
                DECISIONS.ask(
                        operator("Olu"), sent.id(), sent.version(), "Who leads the programme?");
        assertThat(asked.status()).isEqualTo(Status.QUESTION_ASKED);
        assertThat(mailsTo("approver@rp7.example"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Who leads");

        var answered = REGISTRATIONS.answer(sent.id(), "Ann Example does.");
        assertThat(answered.status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(REGISTRATIONS.answer(sent.id(), "Ann Example does.")).isEqualTo(answered);
        assertThat(mailsTo("olu@alongside.example"))
                .singleElement()
                .asString()
                .contains("Ann Example does.");
    }

    @Test
    void ofTwoOperatorsTheFirstDecidesAndTheOtherIsToldWhoAndWhat() {
        var sent = REGISTRATIONS.submit(complete("RW4"));
        DECISIONS.refuse(operator("Olu"), sent.id(), sent.version(), "The approver left.");
        assertThatThrownBy(() -> DECISIONS.approve(operator("Pat"), sent.id(), sent.version()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessage(
                        "Olu refused this registration on 20 November 2026 at 3pm. Your decision was"
                                + " not saved.");
        assertThat(mailsTo("approver@rw4.example"))
                .last()
                .asString()
                .contains("The approver left.");
        assertThat(DRAFTS.begin("RW4", TODAY)).isNotEmpty();
    }

    @Test
    void fiftyApprovalsAtOnceMakeOneTrust() throws Exception {
        var sent = REGISTRATIONS.submit(complete("RRE"));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var tries =
                    java.util.Collections.nCopies(
                            50,
                            (Callable<Registration>)
                                    () ->
                                            DECISIONS.approve(
                                                    operator("Olu"), sent.id(), sent.version()));
            assertThat(threads.invokeAll(tries))
                    .allMatch(f ->
                            f.state() == java.util.concurrent.Future.State.SUCCESS
                                    || f.exceptionNow() instanceof Refusal.Conflict);
        }
        assertThat(count("FROM trust WHERE ods_code = 'RRE'")).isOne();
        assertThat(REGISTRATIONS.find(sent.id()).trust()).isNotNull();
        assertThat(count("FROM outbox_message WHERE topic = 'tenants.provisioning'")).isOne();
    }

    @Test
    void nobodyDecidesARegistrationThatNamesThemAndNobodyButOperatorsDecides() {
        var sent = REGISTRATIONS.submit(complete("RAT"));
        var named = new Operator(operator("Ann").actor(), "Approver@rat.example");
        assertThatThrownBy(() -> DECISIONS.approve(named, sent.id(), null))
                .isInstanceOf(Refusal.Forbidden.class);
        var admin = new Operator(TestTrusts.northmoor(Role.TRUST_ADMIN), "admin@northmoor.example");
        assertThatThrownBy(() -> DECISIONS.approve(admin, sent.id(), null))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> DECISIONS.refuse(admin, sent.id(), null, "no"))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> DECISIONS.ask(admin, sent.id(), null, "why"))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> DECISIONS.all(admin)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aDecisionOnAnOlderVersionIsNotSaved() {
        var sent = REGISTRATIONS.submit(complete("RMY"));
        DECISIONS.ask(operator("Olu"), sent.id(), sent.version(), "Who?");
        assertThatThrownBy(() -> DECISIONS.approve(operator("Pat"), sent.id(), sent.version()))
                .hasMessageContaining("Read it first");
    }

    @Test
    void theWholeRegistrationAtOnceIsCheckedFieldByField() {
        var empty = new RegistrationDraft("RNU", null, null, null);
        assertThatThrownBy(() -> REGISTRATIONS.submit(empty))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid ->
                                assertThat(invalid.fields())
                                        .containsOnlyKeys(
                                                "approver.name",
                                                "approver.job_title",
                                                "approver.email",
                                                "second_admin.name",
                                                "second_admin.email",
                                                "terms_version"));
    }

    private static String complete(String code) {
        var token = DRAFTS.begin(code, TODAY);
        var host = "@" + code.toLowerCase(java.util.Locale.ROOT) + ".example";
        DRAFTS.nameApprover(
                token, new ContactDraft("Ann Approver", "Director of Nursing", "approver" + host));
        DRAFTS.nameSecondAdmin(token, new ContactDraft("Sam Second", null, "second" + host));
        DRAFTS.acceptTerms(token, Terms.current().version());
        return token;
    }

    private static Operator operator(String name) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Operator(
                new Actor(id, name, null, Set.of(Role.PLATFORM_OPERATOR)),
                name.toLowerCase(java.util.Locale.ROOT) + "@alongside.example");
    }

    private static List<String> mailsTo(String address) {
        return mails(address + "\n", "");
    }

    private static List<String> mails(String beginning, String containing) {
        return PLATFORM.in(db ->
                db.query("SELECT body FROM outbox_message WHERE topic = 'mail' ORDER BY id")
                        .execute()
                        .map(row -> row.column("body").get(String.class))
                        .filter(body -> body.startsWith(beginning) && body.contains(containing))
                        .toList());
    }

    private static long count(String from) {
        try (var connection = TRUSTS.migrator().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT count(*) "
                                        + from.replaceFirst("FROM ", "FROM alongside_platform."))) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
