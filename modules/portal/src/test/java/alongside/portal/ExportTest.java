package alongside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final Export SERVICES =
            Export.of("services", "Services")
                    .about("Filter", "Open services")
                    .columns("Name", "WTE", "Since");

    @TempDir Path folder;

    @Test
    void csvSaysWhatItIsBeforeItsColumns() throws IOException {
        var csv = csv("Perinatal", new BigDecimal("0.11"), LocalDate.of(2021, 6, 2));

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFF\"Services\"",
                        "\"Filter\",\"Open services\"",
                        "",
                        "\"Name\",\"WTE\",\"Since\"",
                        "\"Perinatal\",0.11,\"2021-06-02\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "  =1"
            })
    void csvNeverStartsACellAsAFormula(String text) throws IOException {
        assertThat(csv(text)).endsWith("\"'" + text + "\"\r\n");
    }

    @Test
    void csvKeepsNegativeNumbersAsNumbers() throws IOException {
        assertThat(csv(-3, new BigDecimal("-0.11"))).endsWith("\r\n-3,-0.11\r\n");
    }

    @Test
    void csvCannotBeBrokenOutOfByQuotesOrSeparators() throws IOException {
        assertThat(csv("a\";=1;\"", null)).endsWith("\r\n\"a\"\";=1;\"\"\",\r\n");
    }

    @Test
    void momentsAreToldByTheClockOfLondon() throws IOException {
        assertThat(csv(Instant.parse("2026-06-01T11:00:00Z"))).endsWith("2026-06-01 12:00:00\r\n");
    }

    @Test
    void xlsxHoldsTextAsTextAndDropsWhatXmlCannotHold() throws IOException {
        var xml = xlsx("=1+1", "a\u0000b\u0007c <&> \uD83D\uDE00");

        assertThat(xml).contains(">=1+1<").contains(">abc &lt;&amp;&gt; ").doesNotContain("<f>");
    }

    @Test
    void xlsxTakesMoreRowsThanStandInMemory() throws IOException {
        var file = folder.resolve("many.xlsx");
        SERVICES.write(
                "xlsx",
                file,
                rows -> {
                    for (int i = 0; i < 2_000; i++) {
                        rows.add("Service " + i, i, LocalDate.of(2021, 6, 2));
                    }
                });

        assertThat(sheet(file)).contains("Service 0<", "Service 1999<");
    }

    private String csv(@Nullable Object... cells) throws IOException {
        var file = folder.resolve("list.csv");
        SERVICES.write("csv", file, rows -> rows.add(cells));
        return Files.readString(file);
    }

    private String xlsx(Object... cells) throws IOException {
        var file = folder.resolve("list.xlsx");
        SERVICES.write("xlsx", file, rows -> rows.add(cells));
        return sheet(file);
    }

    private static String sheet(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
