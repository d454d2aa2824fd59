package alongside.app;

import alongside.kernel.PlatformDatabase;
import alongside.kernel.VersionBoard;
import alongside.kernel.VersionBoard.Line;
import java.util.List;

/** Migrates the platform and every Trust, or says what there is to migrate. */
public final class Migrate {
    private Migrate() {}

    /**
     * @param arguments {@code --status} for the version board, {@code --dry-run} for what would be
     *     migrated, or nothing
     */
    public static void main(String[] arguments) {
        try {
            Logging.ofCommand();
            System.exit(run(String.join(" ", arguments)) ? 0 : 1);
        } catch (Settings.Wrong e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            System.err.println("Nothing more was migrated: " + e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(String option) {
        var settings = Settings.Database.of(System.getenv());
        try (var pools = Pools.ofCommand(settings)) {
            var board =
                    new VersionBoard(pools.migrator(), new PlatformDatabase(pools.application()));
            switch (option) {
                case "--status" -> print(board.lines());
                case "--dry-run" -> print(board.lines().stream().filter(Line::behind).toList());
                case "" -> {
                    var failed =
                            board
                                    .migrate(settings.password(), line -> print(List.of(line)))
                                    .stream()
                                    .filter(Line::behind)
                                    .count();
                    System.out.println(
                            failed == 0
                                    ? "Everything is at its newest version."
                                    : failed + " could not be migrated. All others were.");
                    return failed == 0;
                }
                default ->
                        throw new Settings.Wrong("There is no option " + option + ". See --help.");
            }
            return true;
        }
    }

    private static void print(List<Line> lines) {
        for (var line : lines) {
            System.out.printf(
                    "%-24s %-16s %s%n",
                    line.name(), line.version() == null ? "none" : line.version(), state(line));
        }
    }

    private static String state(Line line) {
        if (line.failure() != null) {
            return "failed: " + line.failure().lines().findFirst().orElse("");
        }
        return line.behind() ? "behind " + line.newest() : "newest";
    }
}
