package alongside.quickstart;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param port where Alongside answers; the next 5 ports are used as well
 * @param data where everything is kept
 * @param empty whether a new data folder stays without demonstration data
 */
record Options(int port, Path data, boolean empty) {
    /** An option that cannot be followed, in words for the person who typed it. */
    static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message, null, false, false);
        }
    }

    static Options of(Path home, String... arguments) {
        var options = new Options(8080, home.resolve(".local"), false);
        var left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            var option = left.pop();
            options =
                    switch (option) {
                        case "--empty" -> new Options(options.port, options.data, true);
                        case "--port" ->
                                new Options(port(value(option, left)), options.data, options.empty);
                        case "--data" ->
                                new Options(
                                        options.port,
                                        Path.of(value(option, left)).toAbsolutePath().normalize(),
                                        options.empty);
                        default ->
                                throw new Wrong("There is no option " + option + ". See --help.");
                    };
        }
        return options;
    }

    private static String value(String option, ArrayDeque<String> left) {
        if (left.isEmpty()) {
            throw new Wrong(option + " needs a value. See --help.");
        }
        return left.pop();
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{4,5}") || Integer.parseInt(text) > 65_530) {
            throw new Wrong("--port needs a number from 1024 to 65530.");
        }
        return Integer.parseInt(text);
    }

    int management() {
        return port + 1;
    }

    int keycloak() {
        return port + 2;
    }

    int keycloakManagement() {
        return port + 3;
    }

    int postgres() {
        return port + 4;
    }

    int smtp() {
        return port + 5;
    }

    String url() {
        return "http://localhost:" + port;
    }
}
