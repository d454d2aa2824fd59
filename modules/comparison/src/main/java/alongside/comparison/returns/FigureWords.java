package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.RoleLevel;
import alongside.portal.ui.Words;
import alongside.tenants.ServiceCategory;
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
            case Map<?, ?> split -> split(split);
            default -> throw new IllegalStateException("No words for " + measure);
        };
    }

    private static String split(Map<?, ?> split) {
        return split.isEmpty()
                ? "Nobody"
                : split.entrySet().stream()
                        .map(part -> row(String.valueOf(part.getKey())) + " " + part.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** The name of a row of a split. */
    static String row(String key) {
        if (key.equals(SignedReturn.NOT_STATED)) {
            return "Not stated";
        }
        if (key.startsWith("band_")) {
            return "Band " + key.substring("band_".length());
        }
        return ServiceCategory.of(key)
                .map(ServiceCategory::label)
                .or(() -> RoleLevel.of(key).map(RoleLevel::label))
                .orElse(key);
    }
}
