package alongside.testing;

/** One Keycloak and one mail box for all tests of a JVM, started by the first that asks. */
public final class SharedKeycloak {
    private static final int APPLICATION_PORT = FreePort.find();

    private SharedKeycloak() {}

    /** Where the realm expects Alongside: a test that runs the pages runs them on this port. */
    public static int applicationPort() {
        return APPLICATION_PORT;
    }

    public static String applicationUrl() {
        return "http://localhost:" + APPLICATION_PORT;
    }

    public static KeycloakServer server() {
        return Running.SERVER;
    }

    /** The realm, with the client for tokens by password. */
    public static KeycloakRealm realm() {
        return Running.REALM;
    }

    /** Everything that Keycloak sent. */
    public static MailServer mail() {
        return Running.MAIL;
    }

    private static final class Running {
        static final MailServer MAIL = MailServer.start(0);
        static final KeycloakServer SERVER = start();
        static final KeycloakRealm REALM = KeycloakRealm.of(SERVER).withScripts();

        private static KeycloakServer start() {
            var folder = Scratch.folder("keycloak");
            var server =
                    KeycloakServer.in(folder, Databases.empty())
                            .alongside(applicationUrl())
                            .mail("127.0.0.1", MAIL.port())
                            .start();
            Scratch.atExit(folder, MAIL::close);
            return server;
        }
    }
}
