package alongside.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A static file, kept in memory in both forms in which it is sent. */
public final class Asset {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon",
                    "json", "application/manifest+json");

    private final String name;
    private final String hash;
    private final byte[] bytes;
    private final byte[] gzipped;

    private Asset(String name, byte[] bytes) {
        this.name = name;
        this.hash = hash(bytes);
        this.bytes = bytes;
        this.gzipped = gzip(bytes);
    }

    static Asset of(String name, byte[] bytes) {
        return new Asset(name, bytes);
    }

    static boolean served(String name) {
        return TYPES.containsKey(extension(name));
    }

    public String name() {
        return name;
    }

    public String hash() {
        return hash;
    }

    public String type() {
        return TYPES.getOrDefault(extension(name), "application/octet-stream");
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] gzipped() {
        return gzipped;
    }

    boolean text() {
        return type().startsWith("text/");
    }

    String url() {
        var dot = name.lastIndexOf('.');
        return "/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
