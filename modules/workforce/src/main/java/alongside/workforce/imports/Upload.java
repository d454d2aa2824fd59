package alongside.workforce.imports;

import alongside.kernel.Refusal;
import alongside.portal.ui.Words;
import alongside.workforce.imports.mapping.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent, on the disk of this process until it is read.
 *
 * @param asAt the date the file shows
 * @param createMissing whether to add services, teams, localities and roles that are not known
 * @param straight whether to check at once if all columns were guessed, without showing the guess
 */
public record Upload(
        Path file, String name, @Nullable LocalDate asAt, boolean createMissing, boolean straight) {
    private static final int LONGEST_NAME = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** The date, once it is known to be one that a staff file can show. */
    LocalDate checkedAsAt(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        if (asAt == null) {
            faults.put("as_at", "Enter the date the file shows.");
        } else if (asAt.isAfter(today)) {
            faults.put(
                    "as_at",
                    "The date the file shows must be today, %s, or earlier."
                            .formatted(Words.date(today)));
        } else if (asAt.isBefore(EARLIEST)) {
            faults.put("as_at", "The date the file shows must be in 1990 or later.");
        }
        Refusal.ifAny(faults);
        return java.util.Objects.requireNonNull(asAt);
    }

    /** The name without folders, as it may be shown. */
    String shownName() {
        var plain =
                Text.clean(
                        name.substring(
                                Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        if (plain.isEmpty()) {
            return "staff file";
        }
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
