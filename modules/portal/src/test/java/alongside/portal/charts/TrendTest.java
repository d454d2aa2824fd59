package alongside.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final double LINE_HEIGHT = 14;

    @Test
    void everythingStaysInsideThePicture() {
        for (var drawing : drawings()) {
            for (var mark : all(drawing)) {
                assertInside(drawing, mark);
            }
        }
    }

    @Test
    void labelsDoNotOverlap() {
        for (var drawing : drawings()) {
            var texts = texts(drawing);
            for (int i = 0; i < texts.size(); i++) {
                for (int j = i + 1; j < texts.size(); j++) {
                    assertThat(overlap(texts.get(i), texts.get(j)))
                            .as("%s and %s", texts.get(i), texts.get(j))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyPeriodHasADotThatSaysItsValue() {
        var trend = ChartExamples.growth();
        var titles =
                all(trend.wide()).stream()
                        .filter(Mark.Dot.class::isInstance)
                        .map(mark -> ((Mark.Dot) mark).title())
                        .toList();
        assertThat(titles)
                .hasSize(12)
                .startsWith("31 December 2023: 25 people")
                .endsWith("30 September 2026: 31 people");
    }

    @Test
    void anAxisThatDoesNotStartAtZeroSaysSo() {
        assertThat(texts(ChartExamples.growth().wide()))
                .map(Mark.Text::text)
                .contains("People in post at quarter end (axis starts at 20)");
        assertThat(texts(ChartExamples.growth().narrow()))
                .map(Mark.Text::text)
                .contains("People in post at quarter end (axis from 20)");
    }

    @Test
    void aSinglePeriodStandsInTheMiddle() {
        var trend = trend(List.of(Period.of(LocalDate.of(2021, 6, 2), 27, 0, 0)));
        assertThat(trend.wide().line()).startsWith("452.0,");
    }

    @Test
    void aTrendWithoutPeriodsIsDrawnWithoutFailing() {
        assertThat(trend(List.of()).narrow().line()).isEmpty();
    }

    private static List<TrendDrawing> drawings() {
        var drawings = new ArrayList<TrendDrawing>();
        var random = new Random(20260930);
        for (int count = 1; count <= 60; count++) {
            var most = (int) Math.pow(10, 1 + count % 4);
            var periods = new ArrayList<Period>();
            for (int i = 0; i < count; i++) {
                var end = LocalDate.of(2010, 1, 1).plusMonths(3L * i).minusDays(1);
                var value = BigDecimal.valueOf(random.nextInt(count % 3 == 0 ? -most : 0, most));
                periods.add(new Period(end, value, random.nextInt(most), random.nextInt(most)));
            }
            var trend = trend(periods);
            drawings.add(trend.wide());
            drawings.add(trend.narrow());
        }
        return drawings;
    }

    private static Trend trend(List<Period> periods) {
        return Trend.of("t", "Headcount").periods(periods);
    }

    private static List<Mark> all(TrendDrawing drawing) {
        var all = new ArrayList<>(drawing.grid());
        all.addAll(drawing.marks());
        return all;
    }

    private static List<Mark.Text> texts(TrendDrawing drawing) {
        return all(drawing).stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static void assertInside(TrendDrawing drawing, Mark mark) {
        switch (mark) {
            case Mark.Text text -> {
                // Headings are measured more closely: a sentence in bold is below 7.4 a character.
                var to = text.x() == 0 ? text.text().length() * 7.4 : text.to();
                assertThat(text.from()).as("%s", text).isGreaterThanOrEqualTo(0);
                assertThat(to).as("%s", text).isLessThanOrEqualTo(drawing.width());
                assertThat(text.y()).as("%s", text).isBetween(LINE_HEIGHT, drawing.height() * 1.0);
            }
            case Mark.Line line ->
                    assertThat(line.y1()).as("%s", line).isBetween(0.0, drawing.height() * 1.0);
            case Mark.Box box -> {
                assertThat(box.x()).as("%s", box).isGreaterThanOrEqualTo(0);
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
            }
            case Mark.Dot dot -> {
                assertThat(dot.x()).as("%s", dot).isBetween(0.0, drawing.width() * 1.0);
                assertThat(dot.y()).as("%s", dot).isBetween(0.0, drawing.height() * 1.0);
            }
        }
    }

    private static boolean overlap(Mark.Text one, Mark.Text other) {
        return one.from() < other.to()
                && other.from() < one.to()
                && Math.abs(one.y() - other.y()) < LINE_HEIGHT * 0.7;
    }
}
