package alongside.portal.charts;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** A line the size of a word, beside the number it leads to. It says nothing that text does not. */
public record Spark(List<BigDecimal> values) {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 20;
    private static final double EDGE = 3;

    public static Spark of(List<BigDecimal> values) {
        return new Spark(List.copyOf(values));
    }

    public String line() {
        return IntStream.range(0, values.size())
                .mapToObj(i -> Frame.at(x(i)) + "," + Frame.at(y(i)))
                .collect(joining(" "));
    }

    public String lastX() {
        return Frame.at(x(values.size() - 1));
    }

    public String lastY() {
        return Frame.at(y(values.size() - 1));
    }

    private double x(int i) {
        return values.size() == 1 ? WIDTH / 2 : EDGE + i * (WIDTH - 2 * EDGE) / (values.size() - 1);
    }

    private double y(int i) {
        var low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        var high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        return high == low
                ? HEIGHT / 2
                : HEIGHT
                        - EDGE
                        - (values.get(i).doubleValue() - low) / (high - low) * (HEIGHT - 2 * EDGE);
    }
}
