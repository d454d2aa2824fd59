package alongside.workforce.imports.file;

import alongside.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A staff file: its header, then its rows, read once and never held in memory. Blank rows are left
 * out; they keep their number.
 */
public final class SourceFile implements AutoCloseable {
    private final SourceRows rows;
    private final String separator;
    private final SourceRow header;
    private @Nullable SourceRow next;

    private SourceFile(SourceRows rows, String separator) {
        this.rows = rows;
        this.separator = separator;
        this.header = firstFilled();
        this.next = filled();
    }

    /**
     * Opens a file that was stored under any name: its content says what it is.
     *
     * @throws Refusal.Invalid on {@code file}, saying in words what is wrong with it
     */
    public static SourceFile open(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        var signature = HexFormat.of().withUpperCase().formatHex(start);
        if (start.length == 0) {
            throw Refusal.invalid("file", "The file is empty.");
        }
        if (signature.startsWith("D0CF11E0")) {
            throw Refusal.invalid(
                    "file",
                    "This is an old or protected Excel file. Save it as .xlsx without a password,"
                            + " or as CSV.");
        }
        if (signature.startsWith("25504446")) {
            throw Refusal.invalid("file", "This is a PDF. Upload the report as CSV or .xlsx.");
        }
        if (signature.startsWith("504B")) {
            return opened(XlsxRows.open(file), "");
        }
        var rows = CsvRows.open(file);
        return opened(rows, String.valueOf(rows.separator()));
    }

    private static SourceFile opened(SourceRows rows, String separator) {
        SourceFile opened = null;
        try {
            opened = new SourceFile(rows, separator);
            return opened;
        } finally {
            if (opened == null) {
                rows.close();
            }
        }
    }

    /** The separator of a CSV file; empty for a workbook. */
    public String separator() {
        return separator;
    }

    public List<String> header() {
        return header.cells();
    }

    public boolean hasNext() {
        return next != null;
    }

    public SourceRow next() {
        var row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = filled();
        return row;
    }

    private SourceRow firstFilled() {
        var first = filled();
        if (first == null) {
            throw Refusal.invalid("file", "The file is empty.");
        }
        var last = first.cells().size();
        while (first.cells().get(last - 1).isBlank()) {
            last--;
        }
        return new SourceRow(first.number(), List.copyOf(first.cells().subList(0, last)));
    }

    private @Nullable SourceRow filled() {
        while (rows.hasNext()) {
            var row = rows.next();
            if (!row.blank()) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() {
        rows.close();
    }
}
