package alongside.portal.web;

import java.net.URI;
import java.time.Duration;

/**
 * Where to listen, and how much to bear.
 *
 * @param port 0 for any free one
 * @param managementPort for health and metrics, never published; 0 for any free one
 * @param baseUrl where browsers reach the service
 * @param logInUrl where people log in; forms may lead there
 * @param patience how long a client may take for its headers; twice as long for its whole body, and
 *     for taking each piece of the answer
 * @param drain how long requests may go on after a stop was asked for
 */
public record WebSettings(
        String host,
        int port,
        int managementPort,
        URI baseUrl,
        URI logInUrl,
        Capacity capacity,
        Duration patience,
        Duration drain) {
    /** How many requests run at once and how many wait, at most two seconds; more get 503. */
    public record Capacity(int running, int waiting) {}

    public static WebSettings of(int port, URI baseUrl, URI logInUrl) {
        return new WebSettings(
                "127.0.0.1",
                port,
                port == 0 ? 0 : port + 1,
                baseUrl,
                logInUrl,
                new Capacity(200, 400),
                Duration.ofSeconds(10),
                Duration.ofSeconds(25));
    }

    public WebSettings host(String host) {
        return new WebSettings(
                host, port, managementPort, baseUrl, logInUrl, capacity, patience, drain);
    }

    public WebSettings capacity(int running, int waiting) {
        return new WebSettings(
                host,
                port,
                managementPort,
                baseUrl,
                logInUrl,
                new Capacity(running, waiting),
                patience,
                drain);
    }

    public WebSettings patience(Duration patience) {
        return new WebSettings(
                host, port, managementPort, baseUrl, logInUrl, capacity, patience, drain);
    }
}
