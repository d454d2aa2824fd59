package alongside.comparison;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.histories.Generator;
import alongside.comparison.histories.Settings;
import alongside.portal.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Returns of Trusts that never were, for demonstrations: what they would have signed each quarter.
 */
public final class InventedReturns {
    private static final Settings DEMONSTRATION =
            new Settings(40, 9, LocalDate.of(2024, 9, 30), 6, 0.03, 0.03, 0, 0, 1, 0);
    private static final long SEED = 15;

    /**
     * From which the offset of England's headcount comes in a demonstration. With it, the attacker
     * makes the engine withhold a table of the last quarter.
     */
    public static final long SECRET = 1848;

    /**
     * One return.
     *
     * @param trust id of a Trust that is in no register
     * @param figures the text that the Trust signed
     */
    public record Signed(String trust, LocalDate quarterEnd, String figures) {}

    private InventedReturns() {}

    /** 40 Trusts from 30 September 2024 to 30 September 2026, and 6 more that join. */
    public static List<Signed> demonstration() {
        var signed = new ArrayList<Signed>();
        for (var frozen : Generator.history(DEMONSTRATION, SEED).quarters()) {
            frozen.returns().stream()
                    .filter(row -> row.quarterEnd().equals(frozen.quarterEnd()))
                    .forEach(row -> signed.add(signed(row)));
        }
        return signed;
    }

    private static Signed signed(SignedReturn row) {
        return new Signed(row.trust(), row.quarterEnd(), Json.text(row));
    }
}
