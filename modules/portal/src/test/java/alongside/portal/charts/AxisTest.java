package alongside.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void ticksAreRoundAndCoverEveryValue() {
        var random = new Random(20261122);
        for (int round = 0; round < 5_000; round++) {
            var values = values(random);
            for (var axis : List.of(Axis.around(values), Axis.fromZero(values))) {
                assertThat(axis.step().unscaledValue().intValueExact())
                        .as("step of %s", axis)
                        .isIn(1, 2, 4, 5);
                assertThat(axis.ticks()).hasSizeBetween(2, 6);
                assertThat(axis.ticks().getFirst()).isLessThanOrEqualTo(least(values));
                assertThat(axis.high()).isGreaterThanOrEqualTo(most(values));
            }
        }
    }

    @Test
    void lengthsStartAtZero() {
        var axis = Axis.fromZero(numbers("61", "74", "91"));
        assertThat(axis.ticks())
                .map(axis::label)
                .containsExactly("0", "20", "40", "60", "80", "100");
    }

    @Test
    void aTrendLeavesRoomBelowItsLowestValue() {
        var axis = Axis.around(numbers("25", "31"));
        assertThat(axis.ticks()).map(axis::label).containsExactly("20", "24", "28", "32");
        assertThat(axis.startsAtZero()).isFalse();
    }

    @Test
    void valuesThatAreNeverNegativeDoNotGetANegativeAxis() {
        assertThat(Axis.around(numbers("1", "9")).low()).isZero();
    }

    @Test
    void equalValuesAndNoValuesStillMakeAnAxis() {
        assertThat(Axis.around(numbers("7", "7")).ticks()).hasSizeGreaterThan(1);
        assertThat(Axis.around(List.of()).ticks()).hasSizeGreaterThan(1);
    }

    @Test
    void smallStepsShowTheirPlaces() {
        var axis = Axis.around(numbers("0.10", "0.40"));
        assertThat(axis.ticks()).map(axis::label).contains("0.2", "0.4");
    }

    private static List<BigDecimal> values(Random random) {
        var scale = random.nextInt(5) - 2;
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> BigDecimal.valueOf(random.nextInt(-300, 3_000), scale))
                .toList();
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    private static BigDecimal least(List<BigDecimal> values) {
        return values.stream().min(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal most(List<BigDecimal> values) {
        return values.stream().max(BigDecimal::compareTo).orElseThrow();
    }
}
