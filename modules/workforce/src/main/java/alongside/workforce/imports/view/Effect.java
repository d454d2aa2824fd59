package alongside.workforce.imports.view;

import java.math.BigDecimal;

/** Headcount and WTE on the date the file shows, as they are and as they would be. */
public record Effect(int headcount, int headcountAfter, BigDecimal wte, BigDecimal wteAfter) {}
