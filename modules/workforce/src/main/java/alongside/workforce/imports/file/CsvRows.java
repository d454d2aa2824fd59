package alongside.workforce.imports.file;

import alongside.kernel.Refusal;
import alongside.portal.ui.Words;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, with the separator and the encoding it turned out to have. */
final class CsvRows implements SourceRows {
    private static final int SAMPLE = 64_000;

    private final char separator;
    private final CloseableIterator<CsvRecord> records;
    private int number;
    private @Nullable SourceRow next;

    private CsvRows(char separator, Reader text) {
        this.separator = separator;
        this.records = reader(separator, text).iterator();
        advance();
    }

    static CsvRows open(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        var in = Files.newInputStream(file);
        in.skipNBytes(encoding.mark());
        var text = new BufferedReader(new InputStreamReader(in, encoding.charset()), SAMPLE);
        text.mark(SAMPLE);
        var sample = new char[SAMPLE - 1];
        var beginning = new String(sample, 0, Math.max(0, read(text, sample)));
        text.reset();
        if (beginning.startsWith("sep=")
                && beginning.length() > 4
                && Separator.is(beginning.charAt(4))) {
            text.readLine();
            return new CsvRows(beginning.charAt(4), text);
        }
        return new CsvRows(Separator.of(beginning), text);
    }

    private static int read(Reader text, char[] into) throws IOException {
        int total = 0;
        for (int n = 0; n >= 0 && total < into.length; total += Math.max(n, 0)) {
            n = text.read(into, total, into.length - total);
        }
        return total;
    }

    private static CsvReader<CsvRecord> reader(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(
                        CsvRecordHandler.of(limits ->
                                limits.maxFields(SourceRow.MOST_CELLS)
                                        .maxFieldSize(SourceRow.LONGEST_CELL)
                                        .maxRecordSize(SourceRow.LONGEST_ROW)),
                        new EndMark(text));
    }

    char separator() {
        return separator;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SourceRow next() {
        var row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        advance();
        return row;
    }

    private void advance() {
        number++;
        try {
            var cells = records.hasNext() ? records.next().getFields() : List.<String>of();
            if (cells.equals(List.of(EndMark.TEXT))) {
                next = null;
            } else if (cells.isEmpty() || !cells.getLast().endsWith(EndMark.TEXT)) {
                next = new SourceRow(number, cells);
            } else {
                throw refused("a quotation mark is opened and never closed. Close or remove it");
            }
        } catch (CsvParseException e) {
            throw refused(reason(e));
        }
    }

    private static String reason(CsvParseException e) {
        var message = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause());
        if (message.contains("max field size") || message.contains("buffer size")) {
            return "a cell is longer than 32,000 characters. A quotation mark may be missing";
        }
        if (message.contains("max record size")) {
            return "there are more than 64,000 characters. A quotation mark may be missing";
        }
        if (message.contains("maximum limit")) {
            return "there are too many cells. A row may have at most "
                    + Words.number(SourceRow.MOST_CELLS);
        }
        return "the quotation marks do not fit together. Write a mark inside a quoted cell twice";
    }

    private Refusal refused(String reason) {
        return Refusal.invalid(
                "file", "The file cannot be read: in row " + number + " " + reason + ".");
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
