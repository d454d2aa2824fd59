package alongside.app;

import alongside.identity.IdentitySettings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the surroundings tell the process, as environment variables.
 *
 * @param port where pages and API answer; health and metrics answer on the next one
 * @param host the address to listen on
 * @param url where browsers reach Alongside, without a slash at the end
 */
public record Settings(
        int port,
        String host,
        String url,
        Database database,
        IdentitySettings identity,
        Smtp smtp,
        Requests requests,
        Optional<Scanner> scanner) {
    /** Without a virus scanner. */
    public Settings(
            int port,
            String host,
            String url,
            Database database,
            IdentitySettings identity,
            Smtp smtp,
            Requests requests) {
        this(port, host, url, database, identity, smtp, requests, Optional.empty());
    }

    /**
     * Where the data is.
     *
     * @param password of the login role {@code alongside_app}
     * @param migratorUser a login that may create roles and owns the database
     * @param connections how many connections the application may hold
     */
    public record Database(
            String url,
            String password,
            String migratorUser,
            String migratorPassword,
            int connections) {

        /** The part that a command needs which only works on the database. */
        static Database of(Map<String, String> environment) {
            return new Database(
                    needed(environment, "ALONGSIDE_DATABASE_URL"),
                    needed(environment, "ALONGSIDE_DATABASE_PASSWORD"),
                    needed(environment, "ALONGSIDE_MIGRATOR_USER"),
                    needed(environment, "ALONGSIDE_MIGRATOR_PASSWORD"),
                    number(environment, "ALONGSIDE_DATABASE_CONNECTIONS", 20));
        }

        @Override
        public String toString() {
            return url;
        }
    }

    /** Where ClamAV listens, or what speaks its protocol. */
    public record Scanner(String host, int port) {
        static Optional<Scanner> of(Map<String, String> environment) {
            var host = environment.getOrDefault("ALONGSIDE_CLAMAV_HOST", "");
            return host.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new Scanner(host, number(environment, "ALONGSIDE_CLAMAV_PORT", 3310)));
        }
    }

    /** Where mails are handed over, and who they come from. */
    public record Smtp(String host, int port, String from) {}

    /**
     * How many requests a minute one client may make.
     *
     * @param perAddress of one address without a log-in
     * @param perToken of one person or API client with a bearer token
     */
    public record Requests(int perAddress, int perToken) {
        public static final Requests USUAL = new Requests(3_000, 6_000);
    }

    /** A setting that is missing or wrong, in words for the person who starts the process. */
    public static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message, null, false, false);
        }
    }

    /** Reads {@code ALONGSIDE_…} variables; {@code docs/operations.md} lists them. */
    public static Settings of(Map<String, String> environment) {
        var url = needed(environment, "ALONGSIDE_URL");
        return new Settings(
                number(environment, "ALONGSIDE_PORT", 8080),
                environment.getOrDefault("ALONGSIDE_HOST", "127.0.0.1"),
                url,
                Database.of(environment),
                IdentitySettings.of(
                                needed(environment, "ALONGSIDE_ISSUER"),
                                needed(environment, "ALONGSIDE_KEYCLOAK_URL"),
                                url,
                                needed(environment, "ALONGSIDE_PORTAL_SECRET"),
                                needed(environment, "ALONGSIDE_PROVISIONING_SECRET"))
                        .operators(several(environment, "ALONGSIDE_OPERATORS")),
                new Smtp(
                        needed(environment, "ALONGSIDE_SMTP_HOST"),
                        number(environment, "ALONGSIDE_SMTP_PORT", 25),
                        needed(environment, "ALONGSIDE_MAIL_FROM")),
                new Requests(
                        number(
                                environment,
                                "ALONGSIDE_REQUESTS_PER_ADDRESS",
                                Requests.USUAL.perAddress()),
                        number(
                                environment,
                                "ALONGSIDE_REQUESTS_PER_TOKEN",
                                Requests.USUAL.perToken())),
                Scanner.of(environment));
    }

    private static String needed(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new Wrong("Set the environment variable " + name + ".");
        }
        return value;
    }

    private static Set<String> several(Map<String, String> environment, String name) {
        return Stream.of(environment.getOrDefault(name, "").split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        var value = environment.getOrDefault(name, "" + usual);
        if (!value.matches("[0-9]{1,7}")) {
            throw new Wrong(name + " must be a number, and is '" + value + "'.");
        }
        return Integer.parseInt(value);
    }
}
