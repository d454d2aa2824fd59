package alongside.workforce.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/**
 * Guesses what separates the fields, by trying each candidate on the first lines: the right one
 * cuts the most rows into as many fields as the header has.
 */
final class Separator {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int ROWS = 50;

    private Separator() {}

    static boolean is(char c) {
        return CANDIDATES.contains(c);
    }

    static char of(String beginning) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            var score = score(beginning, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String beginning, char candidate) {
        int width = 0;
        int rows = 0;
        int alike = 0;
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(candidate)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(beginning)) {
            for (var record : reader) {
                if (width == 0) {
                    width = record.getFieldCount();
                }
                rows++;
                alike += record.getFieldCount() == width ? 1 : 0;
                if (rows == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            return 0;
        }
        return width < 2 ? 0 : (double) alike / rows + width / 1000.0;
    }
}
