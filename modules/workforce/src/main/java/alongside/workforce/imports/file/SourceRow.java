package alongside.workforce.imports.file;

import java.util.List;

/** A row as text. Its number is the one a spreadsheet shows: the first line of the file is 1. */
public record SourceRow(int number, List<String> cells) {
    static final int MOST_CELLS = 500;

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
