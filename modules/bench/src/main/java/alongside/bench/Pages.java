package alongside.bench;

import java.time.Duration;
import java.util.List;

/** A page of 100 rows, rendered on the server. */
final class Pages {
    private static final int CONNECTIONS = 8;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final String LIST = "/t/bench/localities?size=100";

    private Pages() {}

    /** P3: against the same query with the same bytes, rendered beforehand. */
    static List<Measurement> againstConstantBytes(Stage stage) {
        var ours = new Load(stage.port(), LIST, stage.cookie(), CONNECTIONS);
        var constant = new Load(stage.port(), "/t/bench/constant", stage.cookie(), CONNECTIONS);
        return List.of(againstConstant("P3 page, against constant bytes", ours, constant, ROUND));
    }

    static Measurement againstConstant(String name, Load ours, Load constant, Duration round) {
        var rounds =
                Rounds.steady(
                        () -> ours.full(round).perSecond(), () -> constant.full(round).perSecond());
        return new Measurement(name, "per s", rounds.ours(), rounds.reference(), 0.65, 0.50, true);
    }

    static Measurement slowest(String name, List<Load.Result> paced) {
        return new Measurement(
                name,
                "ms",
                Rounds.median(paced, r -> r.millisAt(0.99)),
                Rounds.median(paced, r -> r.millisAt(0.50)),
                5,
                10,
                false);
    }

    /** P4: the slowest in a hundred against the usual one, at half of what the server can do. */
    static List<Measurement> tail(Stage stage) {
        var load = new Load(stage.port(), LIST, stage.cookie(), CONNECTIONS);
        var half = Rounds.warmUp(() -> load.full(ROUND).perSecond()) / 2;
        var paced = Rounds.times(() -> load.paced(ROUND, half));
        return List.of(
                slowest("P4 page, p99 against p50", paced),
                new Measurement(
                        "P4 answers of 40 to 48 ms",
                        "share",
                        Rounds.median(paced, r -> r.shareBetween(40, 48)),
                        1,
                        0.001,
                        0.01,
                        false));
    }
}
