package alongside.workforce.register;

import java.util.List;

/**
 * A date that was typed into a filter and is none: the message, and day, month and year as typed.
 */
public record WrongDate(String message, List<String> typed) {}
