package alongside.tenants.organisations;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An NHS organisation as the register has it.
 *
 * @param code its ODS code: 3 characters, or 5 for those since April 2020
 * @param closed its last day; absent while it is open
 * @param successor code of the organisation it went into, where that is known
 * @param asAt the date that the facts were true at
 */
public record Organisation(
        String code,
        String name,
        @Nullable Region region,
        @Nullable String icbCode,
        @Nullable String icbName,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable String successor,
        LocalDate asAt) {

    public boolean isClosed(LocalDate today) {
        return closed != null && !closed.isAfter(today);
    }

    public String regionLabel() {
        return region == null ? "" : region.label();
    }

    /** Its integrated care board by name, or by code where the name is not known. */
    public String icbLabel() {
        return icbName != null ? icbName : icbCode != null ? icbCode : "";
    }

    /** Every word is somewhere in the name, however it is written there. */
    boolean isNamed(String words) {
        var name = plain(this.name);
        for (var word : plain(words).split(" ")) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Without what people leave out or write in two ways: capitals, apostrophes, ampersands. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['\u2019`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
