package alongside.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per machine and version from the Maven artifact. */
final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String VERSION = "18.6";

    private PostgresBinaries() {}

    static Path in(Path cache) {
        return Caches.folder(cache, "postgresql-" + VERSION, PostgresBinaries::unpack);
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("no PostgreSQL for this machine: only Linux on x86-64");
            }
            untar(new XZInputStream(archive), folder);
        }
    }

    private static void untar(InputStream archive, Path folder) throws IOException {
        var tar =
                new ProcessBuilder("tar", "-x", "--no-same-owner", "-C", folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var out = tar.getOutputStream()) {
            archive.transferTo(out);
        }
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("tar failed with " + tar.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking", e);
        }
    }
}
