package alongside.workforce.imports.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Adds one line of its own after the last. If that line does not come back as a row, a quotation
 * mark was opened and never closed, which the CSV reader itself lets pass.
 */
final class EndMark extends FilterReader {
    static final String TEXT = "\uE000end of file\uE000";
    private final String ending = "\n" + TEXT;
    private int given = -1;

    EndMark(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (given < 0) {
            int count = super.read(buffer, offset, length);
            if (count >= 0) {
                return count;
            }
            given = 0;
        }
        int rest = Math.min(length, ending.length() - given);
        if (rest == 0) {
            return -1;
        }
        ending.getChars(given, given + rest, buffer, offset);
        given += rest;
        return rest;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
