package alongside.forums.attachments;

import alongside.kernel.Refusal;
import alongside.portal.BadRequest;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/** A form with one file in a field called file; the server takes little more than the most here. */
final class SentFile {
    private static final int LONGEST_BOUNDARY = 70;

    private final String name;
    private final byte[] content;

    private SentFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    static SentFile of(ServerRequest request) {
        var boundary =
                request.headers()
                        .contentType()
                        .filter(t -> t.mediaType().text().equals("multipart/form-data"))
                        .map(t -> t.parameters().getOrDefault("boundary", ""))
                        .orElse("");
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new BadRequest(
                    Status.UNSUPPORTED_MEDIA_TYPE_415, "Send a form with a field called file.");
        }
        try (var body = request.content().inputStream()) {
            return read(body, boundary);
        } catch (IOException e) {
            throw new BadRequest(Status.BAD_REQUEST_400, "The form could not be read.");
        }
    }

    private static SentFile read(InputStream body, String boundary) throws IOException {
        var input =
                MultipartInput.builder()
                        .setInputStream(body)
                        .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                        .get();
        input.setHeaderCharset(StandardCharsets.UTF_8);
        SentFile sent = null;
        for (var more = input.skipPreamble(); more; more = input.readBoundary()) {
            var disposition = disposition(input.readHeaders());
            var part = new ByteArrayOutputStream();
            input.readBodyData(part);
            if ("file".equals(disposition.get("name"))) {
                var name = String.valueOf(disposition.getOrDefault("filename", ""));
                sent = new SentFile(name, part.toByteArray());
            }
        }
        if (sent == null || (sent.name.isEmpty() && sent.content.length == 0)) {
            throw Refusal.invalid("file", "Choose a file");
        }
        return sent;
    }

    private static Map<String, String> disposition(String headers) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, "content-disposition:", 0, 20))
                .findFirst()
                .map(line -> parser.parse(line.substring(20), ';'))
                .orElse(Map.of());
    }
}
