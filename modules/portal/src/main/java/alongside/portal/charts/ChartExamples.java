package alongside.portal.charts;

import static alongside.portal.Ui.ui;

import alongside.portal.ui.Example;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Examples for the gallery and the tests. */
public final class ChartExamples {
    private static final int[][] QUARTERS = {
        {25, 1, 1}, {26, 2, 1}, {25, 1, 2}, {26, 2, 1}, {26, 1, 1}, {27, 2, 1},
        {26, 1, 2}, {27, 2, 1}, {28, 2, 1}, {28, 1, 1}, {30, 3, 1}, {31, 2, 1}
    };

    private ChartExamples() {}

    public static List<Example> all() {
        return List.of(
                Example.of("A line over joiners and leavers", ui.chart(growth())),
                Example.of("A line alone", ui.chart(trend("index").lineOnly())),
                Example.of("Parts of a whole in order", ui.chart(bands())),
                Example.of("Horizontal bars", ui.chart(services())),
                Example.of("Ranges on one axis", ui.chart(stability())),
                Example.of("A line the size of a word", ui.spark(spark())));
    }

    static Trend growth() {
        return trend("growth");
    }

    private static Trend trend(String id) {
        var periods = new ArrayList<Period>();
        for (int i = 0; i < QUARTERS.length; i++) {
            var end = LocalDate.of(2024, 1, 1).plusMonths(3L * i).minusDays(1);
            periods.add(Period.of(end, QUARTERS[i][0], QUARTERS[i][1], QUARTERS[i][2]));
        }
        return Trend.of(id, "Headcount, joiners and leavers by quarter")
                .finding("Headcount was between 25 and 27 until September 2025, then rose to 31.")
                .periods(periods);
    }

    static Bands bands() {
        return Bands.of("bands", "Trusts by growth", "Trusts")
                .finding("7 of 15 Trusts grew.")
                .parts(
                        List.of(
                                new Bands.Part("Shrinking", "below \u22125%", 3),
                                new Bands.Part("Steady", "\u22125% to under 5%", 5),
                                new Bands.Part("Growing", "5% or more", 7)),
                        part -> part);
    }

    private static Bars services() {
        return Bars.of("services", "People by service", "People")
                .finding("Adult community has 13 of 31 people.")
                .bars(
                        List.of(
                                Bars.Bar.of("Adult community", 13),
                                Bars.Bar.of("Adult acute wards", 8),
                                Bars.Bar.of("General hospital liaison", 2)),
                        bar -> bar);
    }

    private static Ranges stability() {
        return Ranges.of("stability", "Stability index by size of Trust", "%")
                .finding("Half of the larger Trusts kept between 78% and 91% of their people.")
                .ranges(
                        List.of(
                                range("Fewer than 20 people", 61, 74, 85),
                                range("20 people or more", 78, 85, 91)),
                        range -> range);
    }

    private static Ranges.Range range(String label, int low, int middle, int high) {
        return new Ranges.Range(
                label,
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(middle),
                BigDecimal.valueOf(high));
    }

    private static Spark spark() {
        return Spark.of(Stream.of(25, 26, 25, 26, 28, 31).map(BigDecimal::valueOf).toList());
    }
}
