package alongside.workforce.imports.receive;

import alongside.kernel.Refusal;
import alongside.portal.BadRequest;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/** A file that was sent, as a form with fields or as the whole body; deleted when closed. */
public final class Received implements AutoCloseable {
    private static final int LONGEST_FIELD = 10_000;
    private static final int LONGEST_BOUNDARY = 70;

    private final Path file;
    private final Map<String, String> fields = new HashMap<>();
    private String name = "";
    private boolean sent;

    private Received(Path file) {
        this.file = file;
    }

    /** Reads the body to the end. */
    public static Received of(ServerRequest request) {
        try {
            var received = new Received(Files.createTempFile("alongside-upload-", ""));
            try {
                received.read(request);
                return received;
            } catch (IOException | RuntimeException e) {
                received.close();
                throw e;
            }
        } catch (IOException e) {
            throw new BadRequest(Status.BAD_REQUEST_400, "The body could not be read.");
        }
    }

    private void read(ServerRequest request) throws IOException {
        var type = request.headers().contentType().orElse(null);
        var media = type == null ? "" : type.mediaType().text();
        // The body may be asked for once, and an ordinary form has been read already.
        switch (media) {
            case "multipart/form-data" -> {
                try (var body = request.content().inputStream()) {
                    form(body, type == null ? "" : type.parameters().getOrDefault("boundary", ""));
                }
            }
            case "text/csv",
                    "application/octet-stream",
                    "application/vnd.ms-excel",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> {
                try (var body = request.content().inputStream()) {
                    Files.copy(body, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                sent = true;
            }
            default ->
                    throw new BadRequest(
                            Status.UNSUPPORTED_MEDIA_TYPE_415,
                            "Send text/csv, an Excel workbook, or a form with a field called file.");
        }
    }

    private void form(InputStream body, String boundary) throws IOException {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new BadRequest(
                    Status.BAD_REQUEST_400, "The form has no boundary, or one that is too long.");
        }
        var input =
                MultipartInput.builder()
                        .setInputStream(body)
                        .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                        .get();
        input.setHeaderCharset(StandardCharsets.UTF_8);
        for (var more = input.skipPreamble(); more; more = input.readBoundary()) {
            part(input);
        }
    }

    private void part(MultipartInput input) throws IOException {
        var disposition = disposition(input.readHeaders());
        var field = disposition.getOrDefault("name", "");
        if (field.equals("file")) {
            name = String.valueOf(disposition.getOrDefault("filename", ""));
            try (var out = Files.newOutputStream(file)) {
                input.readBodyData(out);
            }
            sent = !name.isEmpty() || Files.size(file) > 0;
        } else {
            var out = new LimitedText(LONGEST_FIELD);
            input.readBodyData(out);
            fields.put(field, out.text().replace("\0", "").strip());
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

    /** Where the file is until this is closed. */
    public Path file() {
        if (!sent) {
            throw Refusal.invalid("file", "Choose the staff file.");
        }
        return file;
    }

    /** The file's name as the sender calls it; empty if unknown. */
    public String name() {
        return name;
    }

    /** A field sent beside the file, empty if it was not sent. */
    public String field(String field) {
        return fields.getOrDefault(field, "");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
