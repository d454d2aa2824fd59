package alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    @Test
    void fasterIsBetterWhereAnswersAreCounted() {
        var read = new Measurement("P1", "rps", 550, 1000, 0.60, 0.40, true);
        assertThat(read.verdict()).isEqualTo("above floor");
        assertThat(new Measurement("P1", "rps", 390, 1000, 0.60, 0.40, true).verdict())
                .isEqualTo("UNDER FLOOR");
    }

    @Test
    void shorterIsBetterWhereTimeIsMeasured() {
        assertThat(new Measurement("P9", "s", 1.9, 1, 2, 3, false).verdict()).isEqualTo("goal");
        assertThat(new Measurement("P9", "s", 3.1, 1, 2, 3, false).verdict())
                .isEqualTo("UNDER FLOOR");
    }

    @Test
    void theMedianIsTheMiddleOfFive() {
        assertThat(Rounds.median(List.of(5.0, 1.0, 3.0, 9.0, 2.0))).isEqualTo(3.0);
    }
}
