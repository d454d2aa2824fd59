package alongside.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where the log goes: one line for each event, in the order of time, level, source, message. */
public final class Logging {
    private static final String LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n";

    // Loggers are held weakly by their manager, and with them the level that was set.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Logging() {}

    /** To standard error, for whatever collects it. */
    public static void toConsole() {
        to(new ConsoleHandler());
    }

    /** To standard error, but only what needs a person: a command's own words are enough. */
    static void ofCommand() {
        to(new ConsoleHandler());
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /** To a file, for a machine whose console is for people. */
    public static void toFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            to(new FileHandler(file.toString(), 20_000_000, 2, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void to(Handler handler) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        LogManager.getLogManager().reset();
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.ALL);
        var root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.INFO);
        FLYWAY.setLevel(Level.WARNING);
    }
}
