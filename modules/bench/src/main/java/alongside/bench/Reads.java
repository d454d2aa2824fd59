package alongside.bench;

import java.time.Duration;
import java.util.List;

/** A tenant's read endpoint through the whole chain: token, membership, role switch, JSON. */
final class Reads {
    private static final int CONNECTIONS = 8;
    private static final Duration ROUND = Duration.ofSeconds(6);

    private Reads() {}

    /** P1: against the statements of that request alone, on as many connections. */
    static List<Measurement> againstSql(Stage stage) {
        try (var reference = new SqlReference(stage.application(), CONNECTIONS)) {
            var ours = load(stage);
            var rounds =
                    Rounds.steady(
                            () -> ours.full(ROUND).perSecond(),
                            () -> reference.transactionsPerSecond(CONNECTIONS, ROUND));
            return List.of(
                    new Measurement(
                            "P1 read, against its SQL alone",
                            "per s",
                            rounds.ours(),
                            rounds.reference(),
                            0.60,
                            0.40,
                            true));
        }
    }

    /** P2: against the same handler on a bare server, without tenancy or permission. */
    static List<Measurement> againstBareServer(Stage stage) {
        try (var reference = new BareServer(stage.owner(), CONNECTIONS)) {
            var ours = load(stage);
            var bare = new Load(reference.port(), "/", "Accept: */*", CONNECTIONS);
            var rounds =
                    Rounds.steady(
                            () -> ours.full(ROUND).perSecond(), () -> bare.full(ROUND).perSecond());
            return List.of(
                    new Measurement(
                            "P2 read, against a bare server",
                            "per s",
                            rounds.ours(),
                            rounds.reference(),
                            0.75,
                            0.60,
                            true));
        }
    }

    private static Load load(Stage stage) {
        return new Load(stage.port(), "/api/v1/t/bench/localities", stage.bearer(), CONNECTIONS);
    }
}
