package alongside.workforce.imports.file;

import alongside.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first sheet of a workbook. */
final class XlsxRows implements SourceRows {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxRows(ReadableWorkbook workbook) {
        this.workbook = workbook;
        this.stream = undamaged(() -> sheet(workbook));
        this.rows = stream.iterator();
    }

    private static Stream<Row> sheet(ReadableWorkbook workbook) {
        try {
            return workbook.getFirstSheet().openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XlsxRows open(Path file) throws IOException {
        XlsxGuard.check(file);
        var workbook = undamaged(() -> workbook(file));
        try {
            return new XlsxRows(workbook);
        } catch (Refusal e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook workbook(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return undamaged(rows::hasNext);
    }

    @Override
    public SourceRow next() {
        return undamaged(() -> row(rows.next()));
    }

    private static SourceRow row(Row row) {
        int count = row.getCellCount();
        if (count > SourceRow.MOST_CELLS) {
            throw Refusal.invalid(
                    "file",
                    "Row %d has more than %d columns. Remove the columns that are not needed."
                            .formatted(row.getRowNum(), SourceRow.MOST_CELLS));
        }
        var cells = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            cells.add(XlsxCell.text(row.getCell(i)));
        }
        var read = new SourceRow(row.getRowNum(), cells);
        if (read.length() > SourceRow.LONGEST_ROW) {
            throw Refusal.invalid(
                    "file", "Row %d has more than 64,000 characters.".formatted(row.getRowNum()));
        }
        return read;
    }

    /** The parser throws whatever it stumbles over; to the sender all of it is a damaged file. */
    private static <T> T undamaged(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refusal.invalid("file", "The workbook is damaged. Save it again, or as CSV.");
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
