package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import alongside.portal.ui.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a return as people read them. */
final class FigureWords {
    private FigureWords() {}

    /** {@code 31 people}, {@code 12.9%}, {@code Adult community 20, Forensic 11}. */
    static String of(@Nullable SignedReturn figures, ReturnMeasure measure) {
        var value = figures == null ? null : Figures.value(figures, measure);
        return switch (value) {
            case null -> "Not known";
            case Integer people -> Words.count(people, "person", "people");
            case BigDecimal number ->
                    measure == ReturnMeasure.WTE
                            ? Words.wte(number)
                            : Words.decimal(number, 1) + "%";
            case Map<?, ?> split -> split(list(measure), split);
            default -> throw new IllegalStateException("No words for " + measure);
        };
    }

    private static ReleaseTable list(ReturnMeasure measure) {
        return switch (measure) {
            case ROLES -> ReleaseTable.T6_ROLES;
            case BANDS -> ReleaseTable.T6_BANDS;
            default -> ReleaseTable.T5;
        };
    }

    private static String split(ReleaseTable list, Map<?, ?> split) {
        return split.isEmpty()
                ? "Nobody"
                : split.entrySet().stream()
                        .map(part ->
                                Taxonomy.label(list, String.valueOf(part.getKey()))
                                        + " "
                                        + part.getValue())
                        .collect(Collectors.joining(", "));
    }
}
