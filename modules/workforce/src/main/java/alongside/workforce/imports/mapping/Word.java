package alongside.workforce.imports.mapping;

/** A word of the file, such as the name of a service, and the number of rows that have it. */
public record Word(Field field, String text, int rows) {}
