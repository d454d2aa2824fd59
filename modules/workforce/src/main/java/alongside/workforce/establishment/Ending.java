package alongside.workforce.establishment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The money that ends in one month.
 *
 * @param until the last day of the month
 * @param wte whole-time equivalent that it pays for, exact
 * @param posts how many posts it pays for
 * @param unstated how many of these have no funded hours stated
 */
public record Ending(LocalDate until, BigDecimal wte, int posts, int unstated) {}
