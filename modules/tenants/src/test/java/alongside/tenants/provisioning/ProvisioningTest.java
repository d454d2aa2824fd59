package alongside.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Actor;
import alongside.kernel.Jobs;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.tenants.FirstAdmin;
import alongside.tenants.IdentityInMemory;
import alongside.tenants.Tenants;
import alongside.tenants.Trust;
import alongside.tenants.TrustStatus;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvisioningTest {
    private static final TestTrusts TRUSTS = new TestTrusts();
    private static final IdentityInMemory IDENTITY = new IdentityInMemory();
    private static final Tenants TENANTS =
            new Tenants(
                    TRUSTS.platform(),
                    TRUSTS.tenants(),
                    TRUSTS.schemas(),
                    IDENTITY,
                    "http://localhost",
                    Clock.systemUTC());

    /** The process as it would be after kill -9: nothing of the run goes on. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    @Test
    void anApprovedTrustIsMadeStepByStepAndIsReadyOnlyAfterItsTablesWereChecked() {
        var trust = open("Coldwater NHS Foundation Trust", "XCW");
        var seen = new ArrayList<TrustStatus>();
        provisioning(point -> seen.add(trust(trust).status())).run(trust);

        assertThat(seen.subList(0, seen.size() - 1)).containsOnly(TrustStatus.PROVISIONING);
        assertComplete(trust);
        assertThat(trust(trust).slug()).isEqualTo("coldwater");
        assertThat(provisioning(ProvisioningTest::nobody).progress(trust).orElseThrow().steps())
                .allSatisfy(step -> assertThat(step.length()).endsWith(" seconds"));
    }

    static List<String> points() {
        var points = new ArrayList<String>();
        for (var step : Step.values()) {
            points.addAll(
                    List.of("before ", "within ", "after ").stream()
                            .map(w -> w + step.key())
                            .toList());
        }
        points.addAll(List.of("between invitations", "after the end"));
        return points;
    }

    @ParameterizedTest
    @MethodSource("points")
    void killedAtAnyPointItIsCompleteAfterTheNextStart(String point) {
        var trust = open("Trust of " + point, code(point));
        assertThatThrownBy(() -> provisioning(killAt(point)).run(trust)).isInstanceOf(Killed.class);
        reconciliation().run();
        assertComplete(trust);
    }

    @Test
    void aTrustWhoseTablesAreMissingIsNeverCalledReady() throws SQLException {
        var trust = open("Hollow NHS Trust", "XHO");
        var dropped =
                provisioning(point -> {
                    if (point.equals("before check")) {
                        execute("DROP TABLE " + trust + ".team CASCADE");
                        execute(
                                "DELETE FROM "
                                        + trust
                                        + ".flyway_schema_history WHERE installed_rank = 1");
                        execute("UPDATE " + trust + ".flyway_schema_history SET version = '1'");
                    }
                });
        assertThatThrownBy(() -> dropped.run(trust)).isInstanceOf(IllegalStateException.class);
        assertThat(trust(trust).status()).isEqualTo(TrustStatus.PROVISIONING);
        assertThat(IDENTITY.mails(trust)).isEmpty();
        assertThat(provisioning(ProvisioningTest::nobody).progress(trust).orElseThrow().failure())
                .contains("version");
        execute("DELETE FROM alongside_platform.first_admin WHERE trust_id = '" + trust + "'");
        execute(
                "DELETE FROM alongside_platform.provisioning_step WHERE trust_id = '"
                        + trust
                        + "'");
        execute("DELETE FROM alongside_platform.provisioning WHERE trust_id = '" + trust + "'");
        execute("DELETE FROM alongside_platform.trust WHERE id = '" + trust + "'");
        reconciliation().run();
        assertAbsent(trust);
    }

    @Test
    void whatBelongsToNoTrustOfTheRegistryIsRemovedAndWhatBelongsStays() {
        var orphan = TrustId.random();
        TRUSTS.schemas().create(orphan);
        TRUSTS.schemas().migrate(orphan);
        IDENTITY.ensureOrganisation(orphan, "orphan", "Orphan NHS Trust");
        var roleOnly = TrustId.random();
        execute("CREATE ROLE " + roleOnly + " NOLOGIN");

        reconciliation().run();

        assertAbsent(orphan);
        assertAbsent(roleOnly);
        assertThat(count("FROM pg_namespace WHERE nspname = '" + TestTrusts.NORTHMOOR + "'"))
                .isOne();
        assertThat(IDENTITY.organisations()).contains(TestTrusts.NORTHMOOR);
    }

    @Test
    void twoRunsAtOnceDoEachStepOnce() throws Exception {
        var trust = open("Twofold NHS Trust", "XTW");
        var inside = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var first =
                Thread.ofVirtual()
                        .start(() ->
                                provisioning(
                                                point -> {
                                                    if (point.equals("before tables")) {
                                                        inside.countDown();
                                                        await(release);
                                                    }
                                                })
                                        .run(trust));
        assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
        var points = new ArrayList<String>();
        provisioning(points::add).run(trust);
        assertThat(points).isEmpty();
        release.countDown();
        first.join();
        assertComplete(trust);
    }

    @Test
    void anApprovalIsCarriedOutByTheJobWithinTenSeconds() throws Exception {
        try (var jobs = new Jobs(TRUSTS.pool(), TRUSTS.platform(), Clock.systemUTC())) {
            jobs.on(Provisioning.TOPIC, provisioning(ProvisioningTest::nobody)::receive).start();
            var begun = System.nanoTime();
            var trust = open("Swift NHS Trust", "XSW");
            while (trust(trust).status() != TrustStatus.TRIAL) {
                assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(10));
                Thread.sleep(50);
            }
            assertComplete(trust);
        }
    }

    @Test
    void twoTrustsOfOneNameGetAddressesOfTheirOwn() {
        assertThat(trust(open("Riverside NHS Trust", "XR1")).slug()).isEqualTo("riverside");
        assertThat(trust(open("Riverside NHS Foundation Trust", "XR2")).slug())
                .isEqualTo("riverside-2");
        assertThatThrownBy(() -> open("Riverside Again", "XR1"))
                .hasMessageContaining("already registered");
    }

    @Test
    void noNameMakesAnAddressThatMeansSomethingElse() {
        for (var name :
                List.of(
                        "public",
                        "pg_temp",
                        "API NHS Trust",
                        "Operator",
                        "\"; drop schema public",
                        "NHS Trust",
                        "%s",
                        "\uD83D\uDE00",
                        "123",
                        "n".repeat(300),
                        "St \u00C9lan\u2019s & Co NHS Trust")) {
            assertThat(Slug.isAllowed(Slug.of(name))).as(name + " -> " + Slug.of(name)).isTrue();
        }
        assertThat(Slug.of("St \u00C9lan\u2019s & Co NHS Trust")).isEqualTo("st-elans-and-co");
    }

    private static void assertComplete(TrustId trust) {
        var made = trust(trust);
        assertThat(made.status()).isEqualTo(TrustStatus.TRIAL);
        assertThat(made.schemaVersion()).isEqualTo(TRUSTS.schemas().verify(trust));
        assertThat(made.organisation()).isEqualTo("organisation of " + made.slug());
        assertThat(IDENTITY.mails(trust))
                .containsExactlyInAnyOrder(
                        trust + " ada@" + made.code() + ".example",
                        trust + " ben@" + made.code() + ".example");
        assertThat(count("FROM " + trust + ".audit_entry WHERE action = 'trust opened'")).isOne();
        assertThat(count("FROM pg_roles WHERE rolname = '" + trust + "'")).isOne();
    }

    private static void assertAbsent(TrustId trust) {
        assertThat(count("FROM pg_roles WHERE rolname = '" + trust + "'")).isZero();
        assertThat(count("FROM pg_namespace WHERE nspname = '" + trust + "'")).isZero();
        assertThat(IDENTITY.organisations()).doesNotContain(trust);
    }

    private static void nobody(String point) {
        // Watches nothing: the run goes on.
    }

    private static Consumer<String> killAt(String point) {
        return reached -> {
            if (reached.equals(point)) {
                throw new Killed();
            }
        };
    }

    private static String code(String point) {
        return "K" + Integer.toString(points().indexOf(point) + 100);
    }

    private static TrustId open(String name, String code) {
        var admins =
                List.of(
                        new FirstAdmin("Ada Approver", "ada@" + code + ".example"),
                        new FirstAdmin("Ben Second", "ben@" + code + ".example"));
        return TRUSTS.platform()
                .in(db ->
                        Provisioning.open(
                                db,
                                Actor.system(),
                                new NewTrust(code, name, "Y58", "QJK", null, admins)));
    }

    private static Trust trust(TrustId id) {
        return TENANTS.trust(id).orElseThrow();
    }

    private static Provisioning provisioning(Consumer<String> watcher) {
        var work =
                new StepWork(
                        TRUSTS.platform(),
                        TRUSTS.tenants(),
                        TRUSTS.schemas(),
                        IDENTITY,
                        ProvisioningTest::trust);
        return new Provisioning(TRUSTS.platform(), work, watcher);
    }

    private static Reconciliation reconciliation() {
        return new Reconciliation(
                TRUSTS.platform(),
                TRUSTS.schemas(),
                IDENTITY,
                provisioning(ProvisioningTest::nobody),
                TENANTS::trusts);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(String from) {
        try (var connection = TRUSTS.migrator().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) " + from)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = TRUSTS.migrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
