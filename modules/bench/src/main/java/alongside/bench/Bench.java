package alongside.bench;

import alongside.app.Logging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs the measurements that were asked for, prints them and fails if one is under its floor. */
public final class Bench {
    private static final Map<String, Function<Stage, List<Measurement>>> ALL = all();

    private Bench() {}

    private static Map<String, Function<Stage, List<Measurement>>> all() {
        var all = new LinkedHashMap<String, Function<Stage, List<Measurement>>>();
        all.put("p1", Reads::againstSql);
        all.put("p2", Reads::againstBareServer);
        all.put("p3", Pages::againstConstantBytes);
        all.put("p4", Pages::tail);
        all.put("register", RegisterPages::measure);
        all.put("p9", ImportSpeed::againstCopy);
        all.put("forums", ForumSearch::measure);
        all.put("p14", EventFanOut::measure);
        all.put("p15", ReleasePage::againstSql);
        all.put("p12", ColdStart::withAndWithoutCache);
        all.put("disclosure", Disclosure::measure);
        all.put("pseudonyms", Pseudonyms::print);
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        var names = arguments.length == 0 ? shorter() : List.of(arguments);
        if (!ALL.keySet().containsAll(names)) {
            System.err.println("Usage: scripts/bench [NAME …] with names of " + ALL.keySet());
            System.exit(2);
        }
        var folder = Path.of(System.getProperty("alongside.bench", "target/bench"));
        Files.createDirectories(folder);
        Logging.toFile(folder.resolve("bench.log"));
        var work = Files.createTempDirectory("alongside-bench");
        var measured = new ArrayList<Measurement>();
        try (var stage = new Stage(work)) {
            System.out.println(Measurement.heading());
            for (var name : names) {
                for (var measurement : ALL.getOrDefault(name, s -> List.of()).apply(stage)) {
                    System.out.println(measurement.line());
                    measured.add(measurement);
                }
            }
        }
        write(folder.resolve("bench.csv"), measured);
        System.exit(measured.stream().allMatch(m -> m.reaches(m.floor())) ? 0 : 1);
    }

    /** All that end within an hour. */
    private static List<String> shorter() {
        return ALL.keySet().stream().filter(name -> !name.equals("disclosure")).toList();
    }

    private static void write(Path file, List<Measurement> measured) throws IOException {
        var lines =
                new ArrayList<>(
                        List.of("measure,unit,alongside,reference,ratio,goal,floor,verdict"));
        measured.forEach(m -> lines.add(m.csv()));
        Files.write(file, lines);
    }
}
