package alongside.workforce.imports;

import alongside.kernel.TestTrusts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A service in a process of its own that can be killed as by {@code kill -9}, and started again.
 */
final class KillableService implements AutoCloseable {
    private static final String LOGGING = "java.util.logging.config.file";

    private final TestTrusts trusts;
    private final List<String> options;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;
    private BufferedReader out;
    private int port;
    private int starts;

    KillableService(TestTrusts trusts, String... options) {
        this.trusts = trusts;
        this.options = List.of(options);
        start();
    }

    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A minute later by its own clock than the process before, so that it takes up what that one
     * was doing without waiting for its heartbeat.
     */
    void start() {
        try {
            process =
                    new ProcessBuilder(command())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            out =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            port = Integer.parseInt(String.valueOf(out.readLine()));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> command() throws SQLException {
        var login = trusts.pool().unwrap(PGSimpleDataSource.class);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-D" + LOGGING + "=" + System.getProperty(LOGGING));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of(
                        ServiceInAProcess.class.getName(),
                        login.getUrl(),
                        String.valueOf(login.getPassword()),
                        TestTrusts.NORTHMOOR.value(),
                        TestTrusts.FENBRIDGE.value(),
                        Duration.ofMinutes(starts++).toString()));
        return command;
    }

    /** How many megabytes of its heap are in use. */
    long liveHeap() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            return Long.parseLong(String.valueOf(out.readLine())) >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sent as by a script that does not wait; what becomes of it is open. */
    CompletableFuture<HttpResponse<String>> begin(String path, String key, BodyPublisher body) {
        return client.sendAsync(post(path, key, body), BodyHandlers.ofString());
    }

    /** Sent again and again under the same key until it is answered well. */
    String post(String path, String key, BodyPublisher body, int status) {
        for (int i = 0; i < 100; i++) {
            try {
                var answer = client.send(post(path, key, body), BodyHandlers.ofString());
                if (answer.statusCode() == status) {
                    return answer.body();
                }
                if (answer.statusCode() < 500 && answer.statusCode() != 409) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException e) {
                // As a script does whose connection broke: once more.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            pause(200);
        }
        throw new IllegalStateException("No answer to " + path);
    }

    String get(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest post(String path, String key, BodyPublisher body) {
        return request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", path.contains("?") ? "text/csv" : "application/json")
                .POST(body)
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer lead");
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
        client.close();
    }
}
