package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The folder of one running Keycloak: a link to the programs, and files of its own for what differs
 * between two of them.
 */
final class KeycloakFolder {
    static final String REALM = "alongside";
    static final Path REALM_FILE = repository().resolve("keycloak/realm/alongside-realm.json");
    static final Path DEMONSTRATION_FILE =
            repository().resolve("keycloak/realm/demonstration.json");
    static final Path THEMES = repository().resolve("keycloak/themes");
    static final Path STYLES =
            repository().resolve("modules/portal/node_modules/nhsuk-frontend/dist/nhsuk");

    /**
     * Values for the realm's placeholders that are good enough on one machine, and nowhere else.
     */
    static final Map<String, String> DEMONSTRATION =
            Map.of(
                    "ALONGSIDE_URL", "http://localhost:8080",
                    "ALONGSIDE_BACKCHANNEL_URL", "http://localhost:8080",
                    "ALONGSIDE_PORTAL_SECRET", "demonstration-portal",
                    "ALONGSIDE_PROVISIONING_SECRET", "demonstration-provisioning",
                    "ALONGSIDE_QUICK_LOGIN_MILLISECONDS", "0",
                    "ALONGSIDE_SMTP_HOST", "127.0.0.1",
                    "ALONGSIDE_SMTP_PORT", "2525",
                    "ALONGSIDE_SMTP_FROM", "alongside@alongside.example");

    private KeycloakFolder() {}

    static void prepare(Path home, Path folder, RealmFile realm, Path themes, Path styles) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("lib"));
            Files.createSymbolicLink(folder.resolve("lib"), home.resolve("lib"));
            replace(home.resolve("conf"), folder.resolve("conf"));
            replace(themes, folder.resolve("themes"));
            NhsStyles.into(folder.resolve("themes/nhs/login/resources"), styles);
            Files.createDirectories(folder.resolve("providers"));
            var imports = Files.createDirectories(folder.resolve("data/import"));
            Files.writeString(imports.resolve(REALM + "-realm.json"), realm.text());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + folder, e);
        }
    }

    private static void replace(Path source, Path target) throws IOException {
        Caches.delete(target);
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }

    private static Path repository() {
        var said = System.getProperty("alongside.root", "");
        var here = (said.isEmpty() ? Path.of("") : Path.of(said)).toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("keycloak/realm"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the repository: " + List.of(here));
    }
}
