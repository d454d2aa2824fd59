package alongside.workforce.imports.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a text file is encoded, and how many bytes of byte order mark it begins with. */
record TextEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new TextEncoding(UTF_16LE, 2);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_16BE, 2);
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(UTF_8, 3);
        }
        return withoutMark(file, start);
    }

    private static TextEncoding withoutMark(Path file, byte[] start) throws IOException {
        // English text in UTF-16 has a zero in every second byte.
        if (zeros(start, 1) > start.length / 4) {
            return new TextEncoding(UTF_16LE, 0);
        }
        if (zeros(start, 0) > start.length / 4) {
            return new TextEncoding(UTF_16BE, 0);
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new TextEncoding(windows(in) ? WINDOWS : UTF_8, 0);
        }
    }

    /**
     * A file with some proper UTF-8 letters is a damaged UTF-8 file; one with none, where bytes
     * above 127 stand alone, is what Excel writes as plain CSV on Windows.
     */
    private static boolean windows(InputStream in) throws IOException {
        var proper = 0;
        var alone = 0;
        int expected = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (expected > 0 && (b & 0xC0) == 0x80) {
                expected--;
                proper += expected == 0 ? 1 : 0;
            } else {
                alone += expected > 0 ? 1 : 0;
                expected = followers(b);
                if (expected < 0) {
                    alone++;
                    expected = 0;
                }
            }
        }
        return alone > proper;
    }

    private static int followers(int b) {
        if (b < 0x80) {
            return 0;
        }
        if (b >= 0xC2 && b < 0xE0) {
            return 1;
        }
        if (b >= 0xE0 && b < 0xF0) {
            return 2;
        }
        return b >= 0xF0 && b < 0xF5 ? 3 : -1;
    }

    private static boolean begins(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] start, int offset) {
        int count = 0;
        for (int i = offset; i < start.length; i += 2) {
            count += start[i] == 0 ? 1 : 0;
        }
        return count;
    }
}
