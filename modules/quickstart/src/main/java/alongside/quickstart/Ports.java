package alongside.quickstart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;

/** Whether the ports are free, before anything is started. */
final class Ports {
    private Ports() {}

    static void refuseIfTaken(Options options) {
        var uses =
                new TreeMap<>(
                        Map.of(
                                options.port(), "Alongside",
                                options.management(), "health and metrics",
                                options.keycloak(), "Keycloak",
                                options.keycloakManagement(), "Keycloak's management",
                                options.postgres(), "PostgreSQL",
                                options.smtp(), "mail"));
        uses.forEach((port, use) -> {
            if (taken(port)) {
                throw new Options.Wrong(
                        "Port "
                                + port
                                + ", needed for "
                                + use
                                + ", is in use. Choose others with --port.");
            }
        });
    }

    private static boolean taken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
