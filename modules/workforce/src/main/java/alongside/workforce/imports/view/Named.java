package alongside.workforce.imports.view;

/** Something that a word of the file can mean. */
public record Named(String value, String name) {}
