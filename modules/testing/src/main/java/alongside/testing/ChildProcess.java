package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A program that ends when this JVM ends, even by {@code kill -9}. Its output goes to a file. */
final class ChildProcess implements AutoCloseable {
    // The kernel watches the thread that started the child, so that thread must live as long as
    // the JVM does: a pool thread that is reaped would take its children with it.
    private static final ExecutorService STARTER =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("child-starter").factory());

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;
    private final String stopSignal;

    private ChildProcess(Process process, Path log, String stopSignal) {
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
    }

    /** The words that must stand directly before a program, so that it ends with this JVM. */
    static List<String> tiedToUs(String stopSignal) {
        return List.of("setpriv", "--pdeathsig", stopSignal);
    }

    static ChildProcess start(
            List<String> command, Map<String, String> environment, Path log, String stopSignal) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ChildProcess(STARTER.submit(builder::start).get(), log, stopSignal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot start " + command.getFirst(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting " + command.getFirst(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    int exitValue() {
        return process.exitValue();
    }

    void onExit(Runnable action) {
        var _ = process.onExit().thenRun(action);
    }

    /** The end of the log, which usually says why a start failed. */
    String logTail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        try {
            signal(process.pid(), stopSignal);
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void signal(long pid, String name) throws InterruptedException {
        try {
            // kill is a shell builtin: the program of that name is missing on small machines.
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
