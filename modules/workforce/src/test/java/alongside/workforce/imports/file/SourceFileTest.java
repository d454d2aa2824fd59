package alongside.workforce.imports.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;

    @Test
    void anEmptyFileIsRefused() {
        refused(new byte[0], "The file is empty.");
        refused("\n\n  \n".getBytes(UTF_8), "The file is empty.");
    }

    @Test
    void aHeaderAloneHasNoRows() throws IOException {
        assertThat(rows("Emp No,Surname\n".getBytes(UTF_8)))
                .containsExactly(List.of("Emp No", "Surname"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        assertThat(rows("\uFEFFEmp No,Surname\n1,Xu\n".getBytes(UTF_8)).getFirst())
                .containsExactly("Emp No", "Surname");
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() throws IOException {
        var text = "Emp No;Surname\r\n007;Søndergård\r\n";
        for (var charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(rows(("\uFEFF" + text).getBytes(charset)).getLast())
                    .containsExactly("007", "Søndergård");
            assertThat(rows(text.getBytes(charset)).getLast()).containsExactly("007", "Søndergård");
        }
    }

    @Test
    void windowsLettersAreRead() throws IOException {
        var row = rows("Surname,Pay\nO\u2019Rourke,£\n".getBytes(WINDOWS)).getLast();
        assertThat(row).containsExactly("O\u2019Rourke", "£");
    }

    @Test
    void aDamagedUtf8FileKeepsItsOtherLettersAndMarksTheDamage() throws IOException {
        var bytes = "Surname\nSøndergård\nXuX\n".getBytes(UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        assertThat(rows(bytes))
                .containsExactly(List.of("Surname"), List.of("Søndergård"), List.of("X\uFFFDX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsRead(String end) throws IOException {
        var text = String.join(end, "a,b", "1,2", "3,4");
        assertThat(rows(text.getBytes(UTF_8))).hasSize(3);
        assertThat(rows((text + end).getBytes(UTF_8))).hasSize(3);
    }

    @Test
    void mixedLineEndsAreRead() throws IOException {
        assertThat(rows("a,b\r1,2\n3,4\r\n5,6".getBytes(UTF_8))).hasSize(4);
    }

    @Test
    void rowsKeepTheNumberThatASpreadsheetShows() throws IOException {
        try (var file = SourceFile.open(stored("a,b\n\n1,\"x\ny\"\n,\n3,4\n".getBytes(UTF_8)))) {
            assertThat(file.next()).isEqualTo(new SourceRow(3, List.of("1", "x\ny")));
            assertThat(file.next().number()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource({"a,row 2", "a a,row 2"})
    void aQuotationMarkNeverClosedIsRefusedWithItsRow(String cell, String row) {
        refused(("h,i\n\"" + cell + ",b\n1,2\n").getBytes(UTF_8), row);
    }

    @Test
    void aQuotationMarkNeverClosedFarDownIsRefusedWithItsRow() {
        var text = "h,i\n" + "1,2\n".repeat(200_000) + "\"1,2\n" + "1,2\n".repeat(10);
        refused(text.getBytes(UTF_8), "row 200002 a quotation mark is opened and never closed");
    }

    @Test
    void aQuotationMarkInsideAnUnquotedCellIsText() throws IOException {
        assertThat(rows("a,b\n5\" pipe,2\n".getBytes(UTF_8)).getLast())
                .containsExactly("5\" pipe", "2");
    }

    @Test
    void marksThatDoNotFitAreRefusedWithTheirRow() {
        refused("a,b\n1,2\n\"O\"Brien\",2\n".getBytes(UTF_8), "row 3 the quotation marks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a;b;c/1,5;2;x, y/2,5;3;y, z => ;",
                "a,b,c/1;2,x;y,z => ,",
                "a|b/1|2, 3 => |",
                "a,b/\"1;2;3\",4/\"1;2;3\",4 => ,"
            })
    void theSeparatorIsTheOneThatCutsEveryRowAlike(String text, String separator)
            throws IOException {
        try (var file = SourceFile.open(stored(text.replace('/', '\n').getBytes(UTF_8)))) {
            assertThat(file.separator()).isEqualTo(separator);
        }
    }

    @Test
    void tabsSeparateAndALineForExcelIsSkipped() throws IOException {
        assertThat(rows("a\tb\n1\t2\n".getBytes(UTF_8)).getLast()).containsExactly("1", "2");
        assertThat(rows("sep=;\na;b\n1;2\n".getBytes(UTF_8)).getLast()).containsExactly("1", "2");
    }

    @Test
    void raggedRowsAreGivenAsTheyAre() throws IOException {
        assertThat(rows("a,b\n1\n1,2,3\n".getBytes(UTF_8)))
                .containsExactly(List.of("a", "b"), List.of("1"), List.of("1", "2", "3"));
    }

    @Test
    void anEndlessCellAndEndlessColumnsAreRefusedWithTheirRow() {
        refused(("a,b\n1," + "x".repeat(5_000_000)).getBytes(UTF_8), "row 2 a cell is longer");
        refused(("a,b\n" + "1,".repeat(100_000)).getBytes(UTF_8), "row 2 there are too many cells");
        refused("h,".repeat(100_000).getBytes(UTF_8), "row 1 there are too many cells");
    }

    /** The cases of csv-spectrum: the last row of each. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "a,b|1,\"ha \"\"ha\"\" ha\"|3,4 => 3/4",
                "a,b|1,\"ha \"\"ha\"\" ha\" => 1/ha \"ha\" ha",
                "first,address|John,\"120 any st., Anytown, WW\" => John/120 any st., Anytown, WW",
                "a,b,c|1,\"\",\"\"|2,3,4 => 2/3/4",
                "a,b,c|1,\"\",\"\" => 1//",
                "key,val|1,\"{\"\"type\"\": \"\"Point\"\"}\" => 1/{\"type\": \"Point\"}",
                "lat,lon|46.5,-120.8 => 46.5/-120.8",
                "a,b,c|1,2,3|\"Once upon |a time\",5,6 => Once upon |a time/5/6",
                "a,b|1,\"ha |\"\"ha\"\" |ha\" => 1/ha |\"ha\" |ha",
                "a,b,c|1,2,3|4,5,ʤ => 4/5/ʤ"
            })
    void csvIsReadAsEverybodyWritesIt(String text, String row) throws IOException {
        for (var end : List.of("\n", "\r\n")) {
            assertThat(rows(text.replace("|", end).getBytes(UTF_8)).getLast())
                    .containsExactly(row.replace("|", end).split("/", -1));
        }
    }

    @Test
    void otherKindsOfFileAreNamed() {
        refused("%PDF-1.7".getBytes(UTF_8), "This is a PDF");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                "old or protected Excel");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "damaged");
    }

    private List<List<String>> rows(byte[] bytes) throws IOException {
        try (var file = SourceFile.open(stored(bytes))) {
            var rows = new ArrayList<List<String>>();
            rows.add(file.header());
            while (file.hasNext()) {
                rows.add(file.next().cells());
            }
            return rows;
        }
    }

    private void refused(byte[] bytes, String message) {
        assertThatThrownBy(() -> rows(bytes))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining(message);
    }

    private Path stored(byte[] bytes) throws IOException {
        var file = Files.createTempFile(folder, "upload", "");
        return Files.write(file, bytes);
    }
}
