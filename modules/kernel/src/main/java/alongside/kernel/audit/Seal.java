package alongside.kernel.audit;

import java.util.HexFormat;

/**
 * The place of an entry in its log's chain. Whoever keeps one can tell later whether the log up to
 * here is still the same.
 *
 * @param hash of this entry and all before it, in hexadecimal
 */
public record Seal(long position, String hash) {
    static final Seal NONE = new Seal(0, "00".repeat(32));

    Seal next(Entry entry) {
        var hash = entry.hash(HexFormat.of().parseHex(this.hash), position + 1);
        return new Seal(position + 1, HexFormat.of().formatHex(hash));
    }
}
