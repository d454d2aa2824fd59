package alongside.workforce.looks;

import java.time.LocalDate;

/**
 * That somebody looked at a record on a day.
 *
 * @param capacity the roles they had then
 * @param pages how often they opened a page of it
 * @param exports in how many files it left with them
 */
public record Look(LocalDate on, String name, String capacity, int pages, int exports) {}
