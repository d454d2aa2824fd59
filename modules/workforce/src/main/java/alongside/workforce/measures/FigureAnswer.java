package alongside.workforce.measures;

import alongside.portal.Visit;
import alongside.workforce.register.By;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure as the API gives it. */
record FigureAnswer(
        String measure,
        LocalDate asAt,
        LocalDate since,
        @Nullable BigDecimal value,
        String unit,
        @Nullable String by,
        List<Figure.Group> groups,
        String formula,
        Definition definition,
        @Nullable OffsetDateTime freshAt) {

    /** What a measure means, and which version of its meaning this is. */
    record Definition(int version, String text) {
        static Definition of(Measure measure) {
            return new Definition(measure.version(), measure.text());
        }
    }

    /** A measure that can be asked for. */
    record Offered(String id, String label, String unit, Definition definition) {
        static Offered of(Measure measure) {
            return new Offered(
                    measure.id(), measure.label(), measure.unit(), Definition.of(measure));
        }
    }

    /** One date of a series. */
    record Dated(LocalDate asAt, LocalDate since, @Nullable BigDecimal value) {
        static Dated of(Figure figure) {
            return new Dated(figure.asAt(), figure.point().since(), figure.value());
        }
    }

    record Series(String measure, String unit, List<Dated> items, Definition definition) {}

    static FigureAnswer of(Figure figure) {
        var measure = figure.measure();
        var by = figure.by();
        var freshAt = figure.freshAt();
        return new FigureAnswer(
                measure.id(),
                figure.asAt(),
                figure.point().since(),
                figure.value(),
                measure.unit(),
                by == null ? null : by.key(),
                figure.groups(),
                figure.formula(),
                Definition.of(measure),
                freshAt == null ? null : freshAt.atZone(Visit.ZONE).toOffsetDateTime());
    }

    static @Nullable By by(String text) {
        return text.isEmpty()
                ? null
                : By.of(text)
                        .orElseThrow(() ->
                                alongside.kernel.Refusal.invalid(
                                        "by",
                                        "Split by service, locality, team, role, band,"
                                                + " category, employer, specialism or funding."));
    }
}
