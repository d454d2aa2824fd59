package alongside.quickstart;

import alongside.app.Alongside;
import alongside.testing.KeycloakServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Loads the invented Trusts and their people into a new data folder. */
final class Demonstration {
    private final Alongside alongside;
    private final KeycloakServer keycloak;
    private final Path data;
    private final Consumer<String> progress;

    Demonstration(
            Alongside alongside, KeycloakServer keycloak, Path data, Consumer<String> progress) {
        this.alongside = alongside;
        this.keycloak = keycloak;
        this.data = data;
        this.progress = progress;
    }

    /** Whether this folder holds the demonstration, once this returns. */
    boolean load(boolean empty) {
        return Files.exists(data.resolve("demonstration"));
    }
}
