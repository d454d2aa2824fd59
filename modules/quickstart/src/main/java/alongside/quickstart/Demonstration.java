package alongside.quickstart;

import alongside.kernel.PlatformDatabase;
import alongside.testing.KeycloakRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Loads the invented Trusts and their people into a new data folder. A start that was killed
 * meanwhile is taken up again: each part is added only where it is missing.
 */
final class Demonstration {
    private final KeycloakRealm realm;
    private final PlatformDatabase platform;
    private final Path mark;
    private final Consumer<String> progress;

    Demonstration(
            KeycloakRealm realm, PlatformDatabase platform, Path data, Consumer<String> progress) {
        this.realm = realm;
        this.platform = platform;
        this.mark = data.resolve("demonstration");
        this.progress = progress;
    }

    /** Whether this folder holds the demonstration, once this returns. */
    boolean load(boolean empty) {
        try {
            if (Files.exists(mark)) {
                return Files.readString(mark).equals("loaded");
            }
            if (!empty) {
                progress.accept("Loading the demonstration");
                load();
            }
            Files.writeString(mark, empty ? "empty" : "loaded");
            return !empty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() {
        realm.withScripts();
        DemonstrationPeople.in(realm, platform);
    }
}
