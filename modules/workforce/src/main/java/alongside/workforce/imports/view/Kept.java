package alongside.workforce.imports.view;

/** A row that undoing left as it is. */
public record Kept(int row, String person, String reason) {}
