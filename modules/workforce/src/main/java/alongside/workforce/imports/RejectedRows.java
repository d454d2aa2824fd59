package alongside.workforce.imports;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.mapping.Text;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rejected rows in the Trust's own columns and with its separator, and why. Corrected, the file
 * can be uploaded as it is: the column with the reason is known and left out.
 */
final class RejectedRows {
    static final String REASON = "Why it was rejected";

    private RejectedRows() {}

    static int write(Db db, Import of, Path into) {
        var rows = new int[1];
        try (var out = Files.newBufferedWriter(into, StandardCharsets.UTF_8);
                var csv = CsvWriter.builder().fieldSeparator(separator(db, of)).build(out)) {
            out.write('\uFEFF');
            csv.writeRecord(with(of.headings(), of.headings().size(), REASON));
            Bulk.each(
                    db,
                    """
                    SELECT w.cells,
                           (SELECT string_agg(p.message, ' ' ORDER BY p.place)
                              FROM import_problem p
                             WHERE p.import_id = w.import_id AND p.row_number = w.row_number)
                           AS reason
                      FROM import_row w
                     WHERE w.import_id = ?
                       AND EXISTS (SELECT 1 FROM import_problem p
                                    WHERE p.import_id = w.import_id
                                      AND p.row_number = w.row_number)
                     ORDER BY w.row_number
                    """,
                    List.of(of.id()),
                    row -> {
                        csv.writeRecord(
                                with(
                                        Bulk.texts(row, "cells"),
                                        of.headings().size(),
                                        row.getString("reason")));
                        rows[0]++;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows[0];
    }

    private static char separator(Db db, Import of) {
        var separator = new char[] {','};
        Bulk.each(
                db,
                "SELECT separator FROM import WHERE id = ?",
                List.of(of.id()),
                row -> {
                    var text = row.getString("separator");
                    separator[0] = text.isEmpty() ? ',' : text.charAt(0);
                });
        return separator[0];
    }

    private static List<String> with(List<String> cells, int width, String last) {
        var row = new ArrayList<String>(width + 1);
        for (int i = 0; i < width; i++) {
            row.add(i < cells.size() ? safe(cells.get(i)) : "");
        }
        row.add(safe(last));
        return row;
    }

    /** A spreadsheet that opens the file must not run a cell; reading it again drops the mark. */
    private static String safe(String cell) {
        return !cell.isEmpty() && Text.formula(cell.charAt(0)) ? "'" + cell : cell;
    }
}
