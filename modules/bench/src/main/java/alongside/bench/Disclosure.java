package alongside.bench;

import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Engine;
import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Outcome;
import alongside.comparison.histories.Replay;
import alongside.comparison.histories.Settings;
import alongside.comparison.histories.Survey;
import alongside.comparison.policy.Policy;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;

/**
 * Attacks 1,000 invented histories of 12 releases, and times one release of 250 Trusts. What is
 * done is kept: a second start goes on where the first stopped.
 */
final class Disclosure {
    private static final int HISTORIES = Integer.getInteger("alongside.histories", 1_000);
    private static final int REPLAYS = 20;
    private static final int TRUSTS = 250;
    private static final int QUARTERS = 12;
    private static final double MINUTES = 10;
    private static final JsonMapper JSON = new JsonMapper();

    private Disclosure() {}

    static List<Measurement> measure(Stage stage) {
        var folder = Path.of(System.getProperty("alongside.bench", "target/bench"));
        var measured = new ArrayList<Measurement>();
        measured.addAll(survey(folder.resolve("disclosure-20.jsonl"), 20, 80, 75, 5));
        measured.addAll(survey(folder.resolve("disclosure-40.jsonl"), 40, 85, 90, 3));
        replay();
        measured.add(largest());
        return measured;
    }

    private static List<Measurement> survey(
            Path kept, int fewest, double cells, double groups, double error) {
        var all = new Outcome();
        read(kept).forEach(all::add);
        var wanted = new HashSet<Long>();
        for (var i = 0; i < HISTORIES / 2; i++) {
            wanted.add(1_000_000L * fewest + i);
        }
        wanted.removeAll(all.seeds());
        try (var workers = Executors.newFixedThreadPool(2)) {
            for (var seed : wanted.stream().sorted().toList()) {
                workers.execute(() -> one(kept, fewest, seed, all));
            }
        }
        System.out.println(fewest + " Trusts and more: " + all.line());
        var name = "disclosure, " + fewest + " Trusts, ";
        return List.of(
                new Measurement(name + "broken", "histories", all.unsafe().size(), 1, 0, 0, false),
                new Measurement(
                        name + "cells",
                        "%",
                        all.cellsPercent(),
                        100,
                        cells / 100,
                        cells / 100,
                        true),
                new Measurement(
                        name + "groups",
                        "%",
                        all.groupsPercent(),
                        100,
                        groups / 100,
                        groups / 100,
                        true),
                new Measurement(
                        name + "median error", "%", all.medianErrorPercent(), error, 1, 1, false),
                new Measurement(
                        name + "headline alone", "%", all.headlinesOnlyPercent(), 2, 1, 1, false));
    }

    private static void one(Path kept, int fewest, long seed, Outcome all) {
        var settings = Settings.usual(fewest + (int) (seed % 21));
        var outcome = Survey.of(Generator.history(settings, seed), Policy.FIRST);
        synchronized (all) {
            all.add(outcome);
            write(kept, outcome);
            if (all.seeds().size() % 10 == 0) {
                System.out.println("… " + all.line());
            }
        }
    }

    private static List<Outcome> read(Path kept) {
        try {
            var outcomes = new ArrayList<Outcome>();
            if (Files.exists(kept)) {
                for (var line : Files.readAllLines(kept)) {
                    outcomes.add(JSON.readValue(line, Outcome.class));
                }
            }
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path kept, Outcome outcome) {
        try {
            Files.writeString(
                    kept,
                    JSON.writeValueAsString(outcome) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody finds who has the engine and its secret: a report, and no measurement. */
    private static void replay() {
        var trusts = 0;
        var narrowest = Double.POSITIVE_INFINITY;
        for (var seed = 0; seed < REPLAYS; seed++) {
            var engine = new Engine(Policy.FIRST, seed);
            var published = new ArrayList<Candidate>();
            for (var frozen : Generator.history(Settings.usual(30).over(6), seed).quarters()) {
                var candidate = engine.prepare(frozen, published, Engine.Progress.NONE);
                var ranges = new Replay(engine, frozen, published, candidate).ranges();
                for (var range : ranges.values()) {
                    trusts++;
                    narrowest = Math.min(narrowest, 100.0 * range.width() / range.highest());
                }
                published.add(candidate);
            }
        }
        System.out.printf(
                Locale.UK,
                "replay of decisions in %d histories: %d Trusts, narrowest range %.0f %% of the"
                        + " headcount%n",
                REPLAYS,
                trusts,
                trusts == 0 ? 100 : narrowest);
    }

    /** The newest of 12 releases of 250 Trusts, with its whole attack, in minutes. */
    private static Measurement largest() {
        var history = Generator.history(Settings.usual(TRUSTS).over(QUARTERS), 1);
        var engine = new Engine(Policy.FIRST, 1);
        var published = new ArrayList<Candidate>();
        var last = 0L;
        for (var frozen : history.quarters()) {
            var began = System.nanoTime();
            published.add(
                    engine.prepare(
                            frozen,
                            published,
                            (attempt, of) ->
                                    System.out.println(
                                            "… " + frozen.quarterEnd() + ", attempt " + attempt)));
            last = System.nanoTime() - began;
        }
        return new Measurement(
                "disclosure, release of 250 Trusts", "minutes", last / 60e9, MINUTES, 1, 1, false);
    }
}
