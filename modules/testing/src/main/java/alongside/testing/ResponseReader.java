package alongside.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one HTTP/1.1 response, byte by byte, so that nothing of the next one is taken. */
final class ResponseReader {
    interface Bytes {
        int next() throws IOException;
    }

    private final Bytes bytes;

    ResponseReader(Bytes bytes) {
        this.bytes = bytes;
    }

    RawResponse read() {
        try {
            var status = status();
            var headers = headers();
            return new RawResponse(status, headers, body(status, headers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RawResponse readHead() {
        try {
            return new RawResponse(status(), headers(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status() throws IOException {
        var line = line();
        if (!line.startsWith("HTTP/1.")) {
            throw new IOException("not a response: " + line);
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private Map<String, List<String>> headers() throws IOException {
        var headers = new HashMap<String, List<String>>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private String body(int status, Map<String, List<String>> headers) throws IOException {
        if (status == 204 || status == 304) {
            return "";
        }
        if (headers.containsKey("transfer-encoding")) {
            return chunked();
        }
        var length = headers.get("content-length");
        return length == null
                ? toTheEnd()
                : new String(take(Integer.parseInt(length.getFirst())), UTF_8);
    }

    private String chunked() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.writeBytes(take(size));
            line();
        }
        headers();
        return body.toString(UTF_8);
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String toTheEnd() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int next = bytes.next(); next >= 0; next = bytes.next()) {
            body.write(next);
        }
        return body.toString(UTF_8);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = must(); next != '\n'; next = must()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(ISO_8859_1);
    }

    private int must() throws IOException {
        var next = bytes.next();
        if (next < 0) {
            throw new EOFException("the server closed the connection");
        }
        return next;
    }

    private byte[] take(int length) throws IOException {
        var taken = new ByteArrayOutputStream();
        for (int i = 0; i < length; i++) {
            taken.write(must());
        }
        return taken.toByteArray();
    }
}
