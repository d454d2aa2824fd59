package alongside.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.Actor;
import alongside.kernel.TestTrusts;
import alongside.kernel.TrustId;
import alongside.tenants.FirstAdmin;
import alongside.tenants.IdentityInMemory;
import alongside.tenants.Tenants;
import alongside.tenants.TrustStatus;
import alongside.testing.Pause;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that is really gone, in the middle of whatever it did.
 *
 * <p>{@code -Dalongside.kills=20} kills as often as that at random times.
 */
class KilledProvisioningTest {
    private static final int KILLS = Integer.getInteger("alongside.kills", 2);
    private static final long SEED = Long.getLong("alongside.seed", System.nanoTime());
    private static final int LONGEST = 1_600;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final AtomicInteger CODES = new AtomicInteger();
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

    @AfterAll
    static void close() {
        TRUSTS.close();
    }

    static Stream<String> points() {
        System.out.println("Kills with seed " + SEED);
        var random = new Random(SEED);
        return Stream.concat(
                Stream.of("within schema", "within tables"),
                random.ints(KILLS, 1, LONGEST).mapToObj(ms -> "after ms " + ms));
    }

    @ParameterizedTest
    @MethodSource("points")
    void aTrustWhoseProcessWasKilledIsCompleteWithinAMinute(String point) throws Exception {
        var code = "P%02d".formatted(CODES.incrementAndGet());
        var trust = open(code);
        runAndDie(trust, point);
        // The database may still be busy with the last statement of the dead process.
        assertThat(Pause.until(() -> isReadyAfterALook(trust), MINUTE, Duration.ofMillis(200)))
                .isTrue();
        var made = TENANTS.trust(trust).orElseThrow();
        assertThat(made.schemaVersion()).isEqualTo(TRUSTS.schemas().verify(trust));
        assertThat(entries(trust)).isEqualTo(1);
    }

    private static boolean isReadyAfterALook(TrustId trust) {
        new Reconciliation(
                        TRUSTS.platform(),
                        TRUSTS.schemas(),
                        IDENTITY,
                        new Provisioning(TRUSTS.platform(), work(), reached -> {}),
                        TENANTS::trusts)
                .run();
        return TENANTS.trust(trust).orElseThrow().status() == TrustStatus.TRIAL;
    }

    private static StepWork work() {
        return new StepWork(
                TRUSTS.platform(),
                TRUSTS.tenants(),
                TRUSTS.schemas(),
                IDENTITY,
                id -> TENANTS.trust(id).orElseThrow());
    }

    private static long entries(TrustId trust) {
        return TRUSTS.tenants()
                .in(
                        trust,
                        db ->
                                db.query("SELECT id FROM audit_entry WHERE action = 'trust opened'")
                                        .execute()
                                        .count());
    }

    private static TrustId open(String code) {
        var admins =
                List.of(new FirstAdmin("Ada", "ada@" + code.toLowerCase(Locale.ROOT) + ".example"));
        var trust = new NewTrust(code, "Trust " + code, "Y58", "QJK", null, admins);
        return TRUSTS.platform().in(db -> Provisioning.open(db, Actor.system(), trust));
    }

    private static void runAndDie(TrustId trust, String point)
            throws IOException, InterruptedException {
        var migrator = (PGSimpleDataSource) TRUSTS.migrator();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ProvisioningInAProcess.class.getName(),
                                trust.value(),
                                point,
                                migrator.getURL(),
                                "alongside_app",
                                "app-for-tests",
                                String.valueOf(migrator.getUser()),
                                String.valueOf(migrator.getPassword()))
                        .inheritIO()
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        if (point.startsWith("within")) {
            assertThat(process.exitValue()).isEqualTo(9);
        }
    }
}
