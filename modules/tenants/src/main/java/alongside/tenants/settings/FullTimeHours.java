package alongside.tenants.settings;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The weekly hours that make 1.00 whole-time equivalent, from a day on. */
public record FullTimeHours(LocalDate validFrom, BigDecimal hours) {
    /** The hours without needless zeros, such as 37.5. */
    public String words() {
        return hours.stripTrailingZeros().toPlainString();
    }
}
