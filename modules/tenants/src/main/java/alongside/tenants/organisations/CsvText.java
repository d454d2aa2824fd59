package alongside.tenants.organisations;

import alongside.kernel.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small file of comma-separated values, in UTF-8 or as Windows writes it. */
final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    /**
     * @throws Refusal.Invalid if the quotation marks do not fit together
     */
    static List<CsvRecord> records(byte[] file) {
        try (var reader =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text(file))) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw Refusal.invalid(
                    "file",
                    "The file cannot be read. Its quotation marks do not fit together, or a cell is"
                            + " too long");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        var text = decode(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }
}
