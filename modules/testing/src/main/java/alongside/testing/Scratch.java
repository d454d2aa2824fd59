package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that goes with this JVM; what a killed JVM left is removed by the next one. */
final class Scratch {
    private Scratch() {}

    static Path folder(String name) {
        var prefix = "alongside-" + name + "-";
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            removeLeftovers(temporary, prefix);
            return Files.createDirectories(
                    temporary.resolve(prefix + ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At the end of this JVM: first stops who uses the folder, then removes it. */
    static void atExit(Path folder, Runnable stop) {
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .unstarted(() -> {
                                    stop.run();
                                    remove(folder);
                                }));
    }

    private static void remove(Path folder) {
        try {
            Caches.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeLeftovers(Path temporary, String prefix) throws IOException {
        try (var folders = Files.newDirectoryStream(temporary, prefix + "*")) {
            for (var folder : folders) {
                var pid = folder.getFileName().toString().substring(prefix.length());
                if (ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    Caches.delete(folder);
                }
            }
        }
    }
}
