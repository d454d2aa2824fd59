package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Makes a data folder with {@code initdb}, whole or not at all. */
final class PostgresFolder {
    private PostgresFolder() {}

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own, root is nobody and still
     * owns its files.
     */
    static List<String> asOrdinaryUser() {
        return System.getProperty("user.name").equals("root")
                ? List.of("unshare", "-U")
                : List.of();
    }

    static void initialise(Path binaries, Path data, Superuser superuser, boolean durable) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            var draft = data.resolveSibling(data.getFileName() + ".new");
            Caches.delete(draft);
            Files.createDirectories(draft);
            try {
                run(command(binaries, draft, superuser, durable), superuser);
                Files.deleteIfExists(data);
                Files.move(draft, data);
            } finally {
                Caches.delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the data folder " + data, e);
        }
    }

    private static List<String> command(
            Path binaries, Path folder, Superuser superuser, boolean durable) {
        var command = new ArrayList<>(asOrdinaryUser());
        command.add(binaries.resolve("bin/initdb").toString());
        command.addAll(List.of("-D", folder.toString(), "-U", superuser.name()));
        command.addAll(List.of("-A", "scram-sha-256", "-E", "UTF8"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        command.addAll(List.of("--locale=C", "--no-instructions"));
        if (!durable) {
            command.add("--no-sync");
        }
        return command;
    }

    private static void run(List<String> command, Superuser superuser) throws IOException {
        var readableByMe = PosixFilePermissions.fromString("rw-------");
        var password =
                Files.createTempFile(
                        "alongside", ".pw", PosixFilePermissions.asFileAttribute(readableByMe));
        try {
            Files.writeString(password, superuser.password());
            var withPassword = new ArrayList<>(command);
            withPassword.add("--pwfile=" + password);
            var initdb = new ProcessBuilder(withPassword).redirectErrorStream(true).start();
            initdb.getOutputStream().close();
            var said = new String(initdb.getInputStream().readAllBytes(), UTF_8);
            if (initdb.waitFor() != 0) {
                throw new IOException("initdb failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted during initdb", e);
        } finally {
            Files.delete(password);
        }
    }
}
