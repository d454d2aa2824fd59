package alongside.workforce.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {
    @TempDir Path folder;

    @Test
    void textNumbersAndDatesComeAsAPersonSeesThem() throws IOException {
        var file = folder.resolve("staff.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Staff");
            sheet.value(0, 0, "Emp No");
            sheet.value(0, 1, "FTE");
            sheet.value(0, 2, "Start Date");
            sheet.value(0, 3, "Hours");
            sheet.value(2, 0, "0007016");
            sheet.value(2, 1, 0.6);
            sheet.value(2, 2, LocalDate.of(2021, 6, 2));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(2, 3, 37.5);
            sheet.value(3, 0, 7017);
            sheet.value(3, 2, 44349);
        }
        try (var rows = SourceFile.open(file)) {
            assertThat(rows.header()).containsExactly("Emp No", "FTE", "Start Date", "Hours");
            assertThat(rows.separator()).isEmpty();
            var first = rows.next();
            assertThat(first.number()).isEqualTo(3);
            assertThat(first.cells()).containsExactly("0007016", "0.6", "2021-06-02", "37.5");
            assertThat(rows.next().cells()).startsWith("7017", "", "44349");
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void aBombIsRefusedBeforeAnythingReadsIt() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var spaces = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(spaces);
            }
        }
        assertThatThrownBy(() -> SourceFile.open(file))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("too large once unpacked");
    }

    @Test
    void theContentSaysWhatAFileIsAndNotItsName() throws IOException {
        var named = folder.resolve("staff.csv");
        try (var out = Files.newOutputStream(named);
                var workbook = new Workbook(out, "Test", "1.0")) {
            workbook.newWorksheet("Staff").value(0, 0, "Emp No");
        }
        var text = Files.writeString(folder.resolve("staff.xlsx"), "Emp No,FTE\n1,1\n");
        try (var workbook = SourceFile.open(named);
                var csv = SourceFile.open(text)) {
            assertThat(workbook.header()).containsExactly("Emp No");
            assertThat(csv.header()).containsExactly("Emp No", "FTE");
        }
    }

    @Test
    void aNumberThatNoDateHasIsReadAsTheNumberItIs() throws IOException {
        var file = folder.resolve("staff.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Staff");
            var days = new double[] {-1, 0, 2958465, 2958466, 1e15, 1e300};
            for (int i = 0; i < days.length; i++) {
                sheet.value(0, i, "Day " + i);
                sheet.value(1, i, days[i]);
                sheet.style(1, i).format("dd/mm/yyyy").set();
            }
        }
        try (var rows = SourceFile.open(file)) {
            assertThat(rows.next().cells())
                    .startsWith("-1", "0", "9999-12-31", "2958466", "1000000000000000")
                    .hasSize(6);
        }
    }

    @Test
    void aWorkbookWithoutASheetIsDamaged() throws IOException {
        var file = folder.resolve("staff.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> SourceFile.open(file))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        var file = folder.resolve("photos.csv");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
        }
        assertThatThrownBy(() -> SourceFile.open(file))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("not a spreadsheet");
    }
}
