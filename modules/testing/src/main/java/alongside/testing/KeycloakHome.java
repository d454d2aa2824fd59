package alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.ZipInputStream;

/** Keycloak as it stands after {@code kc.sh build}: a minute of work, done once per machine. */
final class KeycloakHome {
    // What Alongside does not use and would have to be watched: each is an open door less.
    private static final String DISABLED =
            "kerberos,docker,ciba,device-flow,impersonation,account,account-api"
                    + ",authorization,admin-fine-grained-authz";

    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=postgres",
                    "--health-enabled=true",
                    "--features-disabled=" + DISABLED);

    private KeycloakHome() {}

    static Path in(Path cache, Consumer<String> progress) {
        var artifact = artifact();
        var print = new CRC32C();
        print.update(String.join(" ", BUILD).getBytes(UTF_8));
        var name =
                "keycloak-%s-%s"
                        .formatted(
                                artifact.getProperty("version"),
                                HexFormat.of().toHexDigits((int) print.getValue()));
        return Caches.folder(
                cache,
                name,
                folder -> {
                    progress.accept("Unpacking Keycloak");
                    unzip(Path.of(artifact.getProperty("zip")), folder);
                    progress.accept("Building Keycloak, about a minute, the first time only");
                    build(folder);
                });
    }

    /** The words that run this Keycloak with a home folder of the caller's choice. */
    static List<String> command(Path lib, Path home) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(ChildProcess.tiedToUs("KILL"));
        command.add(java);
        command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC"));
        // The second compiler costs more than it gives to a server that lives for minutes.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        for (var opened : List.of("lang", "util", "util.concurrent", "security")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-Duser.language=en", "-Duser.country=GB"));
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", lib.resolve("quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }

    private static Properties artifact() {
        var properties = new Properties();
        try (var in = KeycloakHome.class.getResourceAsStream("keycloak.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("keycloak.properties is unreadable", e);
        }
        var chosen = System.getProperty("alongside.keycloak.zip", "");
        if (!chosen.isEmpty()) {
            properties.setProperty("zip", chosen);
        }
        return properties;
    }

    private static void unzip(Path archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inside = Path.of(entry.getName());
                if (inside.getNameCount() == 1 || entry.isDirectory()) {
                    continue;
                }
                var target = folder.resolve(inside.subpath(1, inside.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("leaves its folder: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
    }

    private static void build(Path folder) throws IOException {
        var command = new ArrayList<>(command(folder.resolve("lib"), folder));
        command.addAll(BUILD);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Keycloak's build failed: " + said);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted during Keycloak's build", e);
        }
    }
}
