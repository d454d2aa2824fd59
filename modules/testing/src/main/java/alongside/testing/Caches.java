package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

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
        Files.walkFileTree(folder, new Deletion());
    }

    /** Two runs may remove the same leftover at once, so what has gone already is no failure. */
    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            return gone(e);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
                throws IOException {
            if (e != null) {
                return gone(e);
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }

        private static FileVisitResult gone(IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }
    }
}
