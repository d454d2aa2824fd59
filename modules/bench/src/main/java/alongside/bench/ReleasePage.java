package alongside.bench;

import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Engine;
import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Settings;
import alongside.comparison.policy.Policy;
import alongside.comparison.releases.Publishing;
import alongside.kernel.ComparisonDatabase;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The page of the newest of 12 releases over 48 Trusts, as a national lead asks for it. */
final class ReleasePage {
    private static final int CONNECTIONS = 8;
    private static final Duration ROUND = Duration.ofSeconds(6);

    private ReleasePage() {}

    /** P15: the time of a page against that of reading what it is made of. */
    static List<Measurement> againstSql(Stage stage) {
        stage.becomeLead();
        var newest = publish(ComparisonDatabase.engine(stage.application()));
        var page = "/national/releases/" + newest;
        var ours = new Load(stage.port(), page, stage.cookie(), CONNECTIONS);
        try (var reference =
                new ReleaseReference(
                        stage.application(), stage.sessionHash(), newest, CONNECTIONS)) {
            var rounds =
                    Rounds.steady(
                            () -> ours.full(ROUND).perSecond(),
                            () -> reference.transactionsPerSecond(CONNECTIONS, ROUND));
            return List.of(
                    new Measurement(
                            "P15 release, against its SQL alone",
                            "ms",
                            millis(rounds.ours()),
                            millis(rounds.reference()),
                            1.2,
                            2,
                            false));
        }
    }

    private static double millis(double perSecond) {
        return CONNECTIONS * 1000 / perSecond;
    }

    private static int publish(ComparisonDatabase engine) {
        var published = new ArrayList<Candidate>();
        for (var frozen : Generator.history(Settings.calm(48), 15).quarters()) {
            published.add(Engine.prepare(Policy.FIRST, 15, frozen, List.copyOf(published)));
        }
        for (var candidate : published) {
            var release = candidate.release();
            var at = release.quarterEnd().plusDays(50).atTime(LocalTime.NOON);
            engine.in(db -> {
                Publishing.publish(
                        db, release, Policy.FIRST, List.of("K0"), at.toInstant(ZoneOffset.UTC));
                return true;
            });
        }
        return published.size();
    }
}
