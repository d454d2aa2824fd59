package alongside.workforce.imports.file;

import alongside.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first sheet of a workbook. */
final class XlsxRows implements SourceRows {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxRows(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static XlsxRows open(Path file) throws IOException {
        XlsxGuard.check(file);
        try {
            return new XlsxRows(new ReadableWorkbook(file.toFile(), OPTIONS));
        } catch (ExcelReaderException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw damaged();
        }
    }

    @Override
    public SourceRow next() {
        try {
            return row(rows.next());
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw damaged();
        }
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
        return new SourceRow(row.getRowNum(), cells);
    }

    private static Refusal damaged() {
        return Refusal.invalid("file", "The workbook is damaged. Save it again, or as CSV.");
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
