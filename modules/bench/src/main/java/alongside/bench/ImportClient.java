package alongside.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Imports a file through the API, as a Trust's script would. */
final class ImportClient implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([^\"]+)\"");

    private final Stage stage;
    private final HttpClient http = HttpClient.newHttpClient();

    ImportClient(Stage stage) {
        this.stage = stage;
    }

    /** Seconds from sending the file until it is saved. */
    double importFile(String slug, byte[] file) {
        var begun = System.nanoTime();
        var imports = "/api/v1/t/" + slug + "/imports";
        var uploaded =
                post(
                        imports + "?as_at=2026-06-30&create_missing=true&file_name=bench.csv",
                        "text/csv",
                        BodyPublishers.ofByteArray(file));
        var path = imports + "/" + find(ID, uploaded);
        await(path, "checked");
        post(path + "/commit", "application/json", BodyPublishers.ofString("{}"));
        await(path, "committed");
        return (System.nanoTime() - begun) / 1e9;
    }

    private void await(String path, String status) {
        for (var now = ""; !now.equals(status); now = find(STATUS, get(path))) {
            if (now.equals("failed") || now.equals("mapping")) {
                throw new IllegalStateException("The import is " + now);
            }
            pause();
        }
    }

    private String get(String path) {
        return send(request(path).GET());
    }

    private String post(String path, String type, BodyPublisher body) {
        return send(request(path).header("Content-Type", type).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        var bearer = stage.bearer().split(": ", 2)[1];
        return HttpRequest.newBuilder(URI.create("http://localhost:" + stage.port() + path))
                .header("Authorization", bearer);
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return matcher.group(1);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
