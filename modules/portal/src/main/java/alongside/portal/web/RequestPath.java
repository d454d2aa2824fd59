package alongside.portal.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Accepts a path that means the same to everybody who reads it: this server, a proxy before it, a
 * log. Nothing is normalised, what would need to be is refused.
 */
final class RequestPath {
    private static final Pattern RAW =
            Pattern.compile("(?:/(?:[A-Za-z0-9\\-._~!$&'()*+,=:@]++|%[0-9A-Fa-f]{2})*+)++");

    private RequestPath() {}

    static boolean isPlain(String raw) {
        if (!RAW.matcher(raw).matches() || raw.contains("//")) {
            return false;
        }
        return Arrays.stream(raw.split("/")).allMatch(RequestPath::isPlainSegment);
    }

    private static boolean isPlainSegment(String raw) {
        try {
            var segment = raw.contains("%") ? decode(raw) : raw;
            return !segment.equals(".")
                    && !segment.equals("..")
                    && segment.chars().noneMatch(RequestPath::ambiguous);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean ambiguous(int c) {
        return Character.isISOControl(c) || "/\\;%".indexOf(c) >= 0;
    }

    private static String decode(String raw) throws CharacterCodingException {
        var bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) raw.charAt(i));
            }
        }
        return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    }
}
