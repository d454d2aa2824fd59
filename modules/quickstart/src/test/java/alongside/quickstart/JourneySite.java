package alongside.quickstart;

import alongside.app.Alongside;
import alongside.app.Settings;
import alongside.identity.IdentitySettings;
import alongside.testing.Databases;
import alongside.testing.Person;
import alongside.testing.SharedKeycloak;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The whole of Alongside on the Keycloak of the tests, with an inbox and one operator. */
final class JourneySite implements AutoCloseable {
    static final Person OPERATOR =
            new Person("olive.penhaligon@alongside.example", "Olive", "Penhaligon");
    static final String PASSWORD = "seven calm herons";

    private final Inbox inbox;
    private final Alongside alongside;

    JourneySite(Path folder) {
        inbox = Inbox.in(folder, SharedKeycloak.mail());
        var _ = SharedKeycloak.realm().add(List.of(OPERATOR), PASSWORD);
        alongside = Alongside.start(settings(), List.of(new InboxPages(inbox)));
    }

    private static Settings settings() {
        var database = Databases.empty();
        var keycloak = SharedKeycloak.server();
        return new Settings(
                SharedKeycloak.applicationPort(),
                "127.0.0.1",
                SharedKeycloak.applicationUrl(),
                new Settings.Database(
                        database.jdbcUrl(),
                        "app-for-tests",
                        database.user(),
                        database.password(),
                        8),
                IdentitySettings.of(
                                keycloak.realmUrl(),
                                keycloak.url(),
                                SharedKeycloak.applicationUrl(),
                                "demonstration-portal",
                                "demonstration-provisioning")
                        .operators(Set.of(OPERATOR.email())),
                new Settings.Smtp(
                        "127.0.0.1", SharedKeycloak.mail().port(), "no-reply@alongside.example"),
                Settings.Requests.USUAL);
    }

    String url(String path) {
        return SharedKeycloak.applicationUrl() + path;
    }

    @Override
    public void close() {
        alongside.close();
        inbox.close();
    }
}
