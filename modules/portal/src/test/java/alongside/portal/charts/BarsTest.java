package alongside.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final String LONG =
            "Community rehabilitation and recovery service, north ".repeat(3);

    @Test
    void barsOfAnySizeStayInsideThePicture() {
        for (var values : List.of("13,8,2", "1", "0,0", "-4,9", "1234567,3", "0.11,22.21")) {
            var bars = bars(values);
            for (var drawing : List.of(bars.wide(), bars.narrow())) {
                drawing.marks().forEach(mark -> assertInside(drawing, mark));
            }
        }
    }

    @Test
    void lengthsCompareAsTheirValuesDo() {
        var boxes = boxes(bars("10,5").wide());
        assertThat(boxes.getFirst().width()).isEqualTo(boxes.getLast().width() * 2);
    }

    @Test
    void aMinusReachesToTheOtherSideOfZero() {
        var boxes = boxes(bars("-5,10").wide());
        assertThat(boxes.getFirst().x() + boxes.getFirst().width()).isEqualTo(boxes.getLast().x());
    }

    @Test
    void aLongNameIsShortenedInThePictureAndWholeInItsTitle() {
        var bars = Bars.of("b", "People", "People").bars(List.of(LONG), x -> Bars.Bar.of(x, 3));
        for (var drawing : List.of(bars.wide(), bars.narrow())) {
            assertThat(texts(drawing).getFirst().text()).endsWith("…");
            assertThat(boxes(drawing).getFirst().title()).startsWith(LONG);
        }
    }

    private static Bars bars(String values) {
        return Bars.of("b", "People", "People")
                .places(2)
                .bars(
                        Stream.of(values.split(",", -1)).map(BigDecimal::new).toList(),
                        value -> new Bars.Bar("Adult community", value));
    }

    private static void assertInside(BarsDrawing drawing, Mark mark) {
        if (mark instanceof Mark.Text text) {
            assertThat(text.from()).as("%s", text).isGreaterThanOrEqualTo(0);
            assertThat(text.to()).as("%s", text).isLessThanOrEqualTo(drawing.width());
            assertThat(text.y()).isLessThanOrEqualTo(drawing.height());
        } else if (mark instanceof Mark.Box box) {
            assertThat(box.x()).as("%s", box).isGreaterThanOrEqualTo(0);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
        }
    }

    private static List<Mark.Box> boxes(BarsDrawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
    }

    private static List<Mark.Text> texts(BarsDrawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }
}
