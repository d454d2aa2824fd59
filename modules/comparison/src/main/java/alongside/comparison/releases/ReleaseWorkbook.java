package alongside.comparison.releases;

import alongside.comparison.policy.Policy;
import alongside.portal.ui.Words;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A release as XLSX: a sheet for each table, and one that says how the figures are made. */
final class ReleaseWorkbook {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReleaseWorkbook() {}

    static void send(
            ServerRequest request, ServerResponse response, Published published, Policy policy) {
        ReleaseFile.send(
                request,
                response,
                published,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                () -> bytes(published, policy));
    }

    static byte[] bytes(Published published, Policy policy) {
        try {
            var file = Files.createTempFile("alongside-release-", ".xlsx");
            try {
                write(file, published, policy);
                return withoutTime(file, published);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Published published, Policy policy) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Alongside", "1.0")) {
            method(workbook.newWorksheet("Method"), published, policy);
            for (var table : published.release().tables()) {
                fill(workbook.newWorksheet(name(table)), Grid.of(table));
            }
        }
    }

    private static String name(PublishedTable table) {
        return table.table().key().replace('_', ' ').toUpperCase(java.util.Locale.UK);
    }

    private static void method(Worksheet sheet, Published published, Policy policy) {
        var release = published.release();
        var row = 0;
        line(sheet, row++, ReleaseView.title(release.quarterEnd()), "");
        line(sheet, row++, "Release", Integer.toString(release.number()));
        line(sheet, row++, "Published", Words.date(published.at()));
        line(sheet, row++, "Policy version", Integer.toString(policy.version()));
        line(sheet, row++, "Code hidden", CellWords.HIDDEN);
        for (var reason : MethodText.reasons(policy)) {
            line(sheet, row++, "A cell can be hidden because", reason);
        }
        for (var gap : MethodText.gaps()) {
            line(sheet, row++, "A table can be missing because", gap);
        }
        for (var method : Method.values()) {
            var text = MethodText.of(method, policy);
            line(sheet, row++, method.label(), text.what());
            line(sheet, row++, "", text.how());
            line(sheet, row++, "", text.exactness());
        }
        sheet.width(0, 36);
        sheet.width(1, 120);
    }

    private static void line(Worksheet sheet, int row, String label, String text) {
        sheet.inlineString(row, 0, label);
        sheet.inlineString(row, 1, text);
        sheet.style(row, 0).bold().set();
    }

    private static void fill(Worksheet sheet, Grid grid) {
        sheet.inlineString(0, 0, grid.table().title());
        sheet.style(0, 0).bold().set();
        String[] headings = {"Row", "Figure", "Value", "Rounding", "Margin", "Code", "In words"};
        for (int column = 0; column < headings.length; column++) {
            sheet.inlineString(2, column, headings[column]);
            sheet.style(2, column).bold().set();
        }
        var row = 3;
        for (var cell : grid.cells()) {
            sheet.inlineString(row, 0, CellWords.row(grid.table(), cell.row()));
            sheet.inlineString(row, 1, CellWords.figure(cell.figure()));
            value(sheet, row, cell);
            number(sheet, row, 3, cell.rounding());
            number(sheet, row, 4, cell.margin());
            sheet.inlineString(row, 5, cell.isHidden() ? ReleaseCsv.HIDDEN : "");
            sheet.inlineString(row, 6, CellWords.text(cell));
            row++;
        }
        sheet.width(0, 40);
        sheet.width(1, 28);
        sheet.width(6, 44);
    }

    private static void value(Worksheet sheet, int row, Cell cell) {
        var value = cell.value();
        if (value == null) {
            return;
        }
        if (value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            sheet.value(row, 2, new BigDecimal(value));
        } else {
            sheet.inlineString(row, 2, value);
        }
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }

    /** The writer notes when it wrote; a release is the same bytes whenever it is asked for. */
    private static byte[] withoutTime(Path written, Published published) throws IOException {
        var out = new ByteArrayOutputStream();
        // Not as a stream, which cannot read what the writer left to the directory at the end.
        try (var in = new ZipFile(written.toFile());
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.entries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                try (var content = in.getInputStream(entry)) {
                    var bytes = content.readAllBytes();
                    var core = entry.getName().equals("docProps/core.xml");
                    zip.write(core ? dated(bytes, published) : bytes);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] dated(byte[] core, Published published) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll(
                        ">[0-9]{4}-[0-9]{2}-[0-9]{2}T[^<]*<", ">" + published.at().toString() + "<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
