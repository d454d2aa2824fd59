package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The file {@code postmaster.pid}, by which a data folder says that a server is using it. */
final class PostmasterLock {
    private static final int STATUS_LINE = 7;

    private final Path data;
    private final Path file;

    PostmasterLock(Path data) {
        this.data = data;
        this.file = data.resolve("postmaster.pid");
    }

    boolean ready() {
        var lines = lines();
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /**
     * Waits for a server that is still shutting down after its parent was killed, then removes what
     * a killed server left behind.
     */
    void releaseStale(Duration patience) {
        var giveUp = Instant.now().plus(patience);
        while (held()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException(
                        "another PostgreSQL, process " + lines().getFirst() + ", uses " + data);
            }
            Pause.of(Duration.ofMillis(50));
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean held() {
        var lines = lines();
        return !lines.isEmpty() && runsPostgres(lines.getFirst().strip());
    }

    // A zombie has an empty command line, and a reused process id has another one.
    private boolean runsPostgres(String pid) {
        try {
            var command = Files.readString(Path.of("/proc", pid, "cmdline"));
            return command.contains("postgres") && command.contains(data.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
