package alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the start of the process to its first answer. */
final class ColdStart {
    private ColdStart() {}

    /** P12: with the cache of loaded and linked classes, against the same jars without it. */
    static List<Measurement> withAndWithoutCache(Stage stage) {
        var cache = stage.folder().resolve("cold.aot");
        start(stage, "-XX:AOTCacheOutput=" + cache);
        if (!Files.exists(cache)) {
            throw new IllegalStateException("The training run left no cache");
        }
        var rounds =
                Rounds.of(
                        () -> start(stage, "-XX:AOTCache=" + cache),
                        () -> start(stage, "-Xshare:auto"));
        return List.of(
                new Measurement(
                        "P12 cold start with AOT cache",
                        "s",
                        rounds.ours(),
                        rounds.reference(),
                        0.60,
                        0.75,
                        false));
    }

    private static double start(Stage stage, String option) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(
                        List.of(
                                java,
                                option,
                                "-Xlog:aot=off",
                                "-Xlog:cds=off",
                                "-XX:+UseSerialGC",
                                "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("alongside.app.Main");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(stage.folder().resolve("cold.log").toFile());
        builder.environment().putAll(stage.environment());
        var begun = System.nanoTime();
        try {
            var process = builder.start();
            await(
                    process,
                    Integer.parseInt(stage.environment().getOrDefault("ALONGSIDE_PORT", "0")));
            var seconds = (System.nanoTime() - begun) / 1e9;
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(Process process, int port) throws IOException, InterruptedException {
        var url = URI.create("http://localhost:" + port + "/register").toURL();
        while (true) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The process ended with " + process.exitValue());
            }
            try {
                var connection = (HttpURLConnection) url.openConnection();
                if (connection.getResponseCode() == 200) {
                    return;
                }
            } catch (java.net.ConnectException e) {
                Thread.sleep(5);
            }
        }
    }
}
