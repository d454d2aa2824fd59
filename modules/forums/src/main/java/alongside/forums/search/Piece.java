package alongside.forums.search;

import java.util.ArrayList;
import java.util.List;

/** A part of a text: words that were looked for, or what stands around them. */
public record Piece(String text, boolean found) {
    // Of a range that no script uses; a text that holds them itself is marked where it should not
    // be, and nothing else.
    static final char START = '\uE000';
    static final char STOP = '\uE001';

    /** The parts of a text in which what was found stands between the two characters. */
    static List<Piece> of(String marked) {
        var pieces = new ArrayList<Piece>();
        var rest = marked;
        while (!rest.isEmpty()) {
            var start = rest.indexOf(START);
            var stop = rest.indexOf(STOP, Math.max(0, start));
            if (start < 0 || stop < 0) {
                add(pieces, rest, false);
                return pieces;
            }
            add(pieces, rest.substring(0, start), false);
            add(pieces, rest.substring(start + 1, stop), true);
            rest = rest.substring(stop + 1);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        var plain = text.replace(String.valueOf(START), "").replace(String.valueOf(STOP), "");
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain, found));
        }
    }
}
