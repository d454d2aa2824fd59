package alongside.forums.attachments;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Takes out of pictures what cameras write into them beside the picture: where it was taken, when
 * and with what.
 */
final class Pictures {
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private Pictures() {}

    static byte[] plain(FileKind kind, byte[] content) {
        return switch (kind) {
            case JPEG -> jpeg(content);
            case PNG -> png(content);
            default -> content;
        };
    }

    /** Without application segments but those that say how to read colours, and comments. */
    private static byte[] jpeg(byte[] in) {
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 2);
        int at = 2;
        while (at + 4 <= in.length && (in[at] & 0xff) == 0xff) {
            int marker = in[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == END) {
                break;
            }
            int next = at + 2 + (((in[at + 2] & 0xff) << 8) | (in[at + 3] & 0xff));
            if (marker == SCAN) {
                next = endOfScan(in, Math.min(next, in.length));
            }
            next = Math.min(next, in.length);
            if (kept(marker, in, at)) {
                out.write(in, at, next - at);
            }
            at = next;
        }
        out.write(0xff);
        out.write(END);
        return out.toByteArray();
    }

    private static boolean kept(int marker, byte[] in, int at) {
        var application = marker >= 0xE0 && marker <= 0xEF;
        var colours =
                marker == 0xE0
                        || marker == 0xEE
                        || (marker == 0xE2 && begins(in, at + 4, "ICC_PROFILE"));
        return application ? colours : marker != 0xFE;
    }

    private static boolean begins(byte[] in, int at, String text) {
        return at + text.length() <= in.length
                && new String(in, at, text.length(), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .equals(text);
    }

    /** Where the picture's own data gives way to the next marker. */
    private static int endOfScan(byte[] in, int from) {
        int at = from;
        while (at + 1 < in.length) {
            int next = in[at + 1] & 0xff;
            var restart = next >= 0xD0 && next <= 0xD7;
            if ((in[at] & 0xff) == 0xff && next != 0 && next != 0xff && !restart) {
                return at;
            }
            at++;
        }
        return in.length;
    }

    /** Without the chunks that hold words or what a camera wrote. */
    private static byte[] png(byte[] in) {
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 8);
        int at = 8;
        while (at + 12 <= in.length) {
            long length =
                    ((in[at] & 0xffL) << 24)
                            | ((in[at + 1] & 0xff) << 16)
                            | ((in[at + 2] & 0xff) << 8)
                            | (in[at + 3] & 0xff);
            var name = new String(in, at + 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            int next = (int) Math.min(in.length, at + 12 + length);
            if (!Arrays.asList("eXIf", "tEXt", "zTXt", "iTXt", "tIME").contains(name)) {
                out.write(in, at, next - at);
            }
            if (name.equals("IEND")) {
                break;
            }
            at = next;
        }
        return out.toByteArray();
    }
}
