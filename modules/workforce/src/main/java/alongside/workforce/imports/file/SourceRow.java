package alongside.workforce.imports.file;

import java.util.List;

/** A row as text. Its number is the one a spreadsheet shows: the first line of the file is 1. */
public record SourceRow(int number, List<String> cells) {
    static final int MOST_CELLS = 500;
    static final int LONGEST_CELL = 32_000;
    static final int LONGEST_ROW = 64_000;

    /** How many letters it has altogether. */
    public int length() {
        return cells.stream().mapToInt(String::length).sum();
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
