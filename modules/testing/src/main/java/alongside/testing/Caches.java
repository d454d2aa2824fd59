package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Things that are expensive to make and never change once made: unpacked servers. Each is a folder
 * that appears whole or not at all, however many processes make it at once.
 */
final class Caches {
    interface Recipe {
        void fill(Path emptyFolder) throws IOException;
    }

    private static final String DRAFT = "-draft-";

    private Caches() {}

    static Path root() {
        var chosen = System.getProperty("alongside.cache", "");
        return chosen.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "alongside")
                : Path.of(chosen);
    }

    static synchronized Path folder(Path cache, String name, Recipe recipe) {
        var folder = cache.toAbsolutePath().resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(cache);
            removeDraftsOfTheDead(cache, name);
            var draft = cache.resolve(name + DRAFT + ProcessHandle.current().pid());
            try {
                recipe.fill(Files.createDirectory(draft));
                publish(draft, folder);
            } finally {
                delete(draft);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + folder, e);
        }
    }

    private static void removeDraftsOfTheDead(Path cache, String name) throws IOException {
        try (var drafts = Files.newDirectoryStream(cache, name + DRAFT + "*")) {
            for (var draft : drafts) {
                var pid = Long.parseLong(draft.getFileName().toString().split(DRAFT, 2)[1]);
                if (pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty()) {
                    delete(draft);
                }
            }
        }
    }

    private static void publish(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
