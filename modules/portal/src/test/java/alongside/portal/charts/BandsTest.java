package alongside.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {
    private static final Bands GROWTH =
            Bands.of("b", "Trusts by growth", "Trusts")
                    .parts(
                            List.of(3, 12, 0, 3, 3),
                            number ->
                                    new Bands.Part(
                                            "Growing fast or faster", "15% to under 30%", number));

    @Test
    void partsOfTheBarAreAsLongAsTheirShare() {
        var boxes = boxes(GROWTH.wide());
        assertThat(boxes).hasSize(4);
        assertThat((boxes.get(1).width() + 2) / (boxes.get(0).width() + 2)).isBetween(3.99, 4.01);
        assertThat(boxes(GROWTH.narrow())).hasSize(5);
    }

    @Test
    void wordsStayInsideThePictureAndNeverStandInEachOther() {
        for (var drawing : List.of(GROWTH.wide(), GROWTH.narrow())) {
            var texts =
                    drawing.marks().stream()
                            .filter(Mark.Text.class::isInstance)
                            .map(Mark.Text.class::cast)
                            .toList();
            assertThat(texts)
                    .allSatisfy(text -> {
                        assertThat(text.from()).isGreaterThanOrEqualTo(0);
                        assertThat(text.to()).isLessThanOrEqualTo(drawing.width());
                        assertThat(text.y()).isLessThanOrEqualTo(drawing.height());
                    });
            for (var one : texts) {
                assertThat(texts)
                        .filteredOn(other ->
                                !other.equals(one)
                                        && other.y() == one.y()
                                        && other.from() < one.to()
                                        && one.from() < other.to())
                        .isEmpty();
            }
        }
    }

    private static List<Mark.Box> boxes(BandsDrawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
    }
}
