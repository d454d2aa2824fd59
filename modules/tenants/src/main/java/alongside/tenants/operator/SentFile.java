package alongside.tenants.operator;

import alongside.portal.BadRequest;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/** A form with one small file, all in memory: the server takes no more than 1 MB here. */
final class SentFile {
    private final Map<String, String> fields = new HashMap<>();
    private byte[] content = {};
    private String name = "";

    private SentFile() {}

    static SentFile of(ServerRequest request) {
        var boundary =
                request.headers()
                        .contentType()
                        .filter(t -> t.mediaType().text().equals("multipart/form-data"))
                        .map(t -> t.parameters().getOrDefault("boundary", ""))
                        .orElse("");
        if (boundary.isEmpty()) {
            throw new BadRequest(Status.UNSUPPORTED_MEDIA_TYPE_415, "Send the form with its file.");
        }
        var sent = new SentFile();
        try (var body = request.content().inputStream()) {
            sent.read(body.readAllBytes(), boundary);
        } catch (IOException e) {
            throw new BadRequest(Status.BAD_REQUEST_400, "The form could not be read.");
        }
        return sent;
    }

    private void read(byte[] body, String boundary) throws IOException {
        var input =
                MultipartInput.builder()
                        .setInputStream(new ByteArrayInputStream(body))
                        .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                        .get();
        input.setHeaderCharset(StandardCharsets.UTF_8);
        for (var more = input.skipPreamble(); more; more = input.readBoundary()) {
            var disposition = disposition(input.readHeaders());
            var part = new ByteArrayOutputStream();
            input.readBodyData(part);
            var field = disposition.getOrDefault("name", "");
            if (field.equals("file")) {
                name = String.valueOf(disposition.getOrDefault("filename", ""));
                content = part.toByteArray();
            } else {
                fields.put(field, part.toString(StandardCharsets.UTF_8).replace("\0", "").strip());
            }
        }
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

    String field(String field) {
        return fields.getOrDefault(field, "");
    }

    byte[] content() {
        return content;
    }

    /** Its last part only, for some browsers send the whole path. */
    String name() {
        var plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        var last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        return last.length() <= 120 ? last : last.substring(0, 120);
    }
}
