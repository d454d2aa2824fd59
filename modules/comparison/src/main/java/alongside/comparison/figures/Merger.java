package alongside.comparison.figures;

import java.time.LocalDate;

/**
 * One Trust went into another: from this day its people are counted there.
 *
 * @param from id of the Trust that ended
 * @param into id of the Trust that goes on
 */
public record Merger(String from, String into, LocalDate on) {}
