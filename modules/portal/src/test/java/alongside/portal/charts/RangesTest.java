package alongside.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {
    private static final Ranges STABILITY =
            Ranges.of("r", "Stability index", "%")
                    .ranges(
                            List.of(
                                    "Fewer than 20 people",
                                    "20 people or more, but fewer than 100, in the north"),
                            label -> range(label, 61, 74, 91));

    @Test
    void percentagesEndAtAHundred() {
        assertThat(STABILITY.wide().marks())
                .filteredOn(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .contains("0%", "20%", "100%")
                .doesNotContain("120%");
    }

    @Test
    void theMiddleStandsBetweenLowAndHigh() {
        for (var drawing : List.of(STABILITY.wide(), STABILITY.narrow())) {
            var box = only(drawing, Mark.Box.class);
            var median =
                    drawing.marks().stream()
                            .filter(mark ->
                                    mark instanceof Mark.Line line
                                            && line.classes().equals("al-median"))
                            .map(Mark.Line.class::cast)
                            .findFirst()
                            .orElseThrow();
            assertThat(median.x1()).isBetween(box.x(), box.x() + box.width());
            assertThat(box.title()).isEqualTo("Fewer than 20 people: 61% to 91%, median 74%");
        }
    }

    @Test
    void everythingStaysInsideThePicture() {
        for (var drawing : List.of(STABILITY.wide(), STABILITY.narrow())) {
            assertThat(drawing.marks())
                    .filteredOn(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast)
                    .allSatisfy(text -> {
                        assertThat(text.from()).isGreaterThanOrEqualTo(0);
                        assertThat(text.to()).isLessThanOrEqualTo(drawing.width());
                        assertThat(text.y()).isLessThanOrEqualTo(drawing.height());
                    });
        }
    }

    private static Ranges.Range range(String label, int low, int middle, int high) {
        return new Ranges.Range(
                label,
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(middle),
                BigDecimal.valueOf(high));
    }

    private static <T extends Mark> T only(RangesDrawing drawing, Class<T> type) {
        return drawing.marks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
