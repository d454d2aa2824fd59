package alongside.tenants.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    @Test
    void whoHasSentTooManyWaitsAndNobodyElseDoes() {
        var limits = new Limits(3);
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take("a@b.example")).isEqualTo(Duration.ZERO);
        }
        assertThat(limits.take("A@B.example"))
                .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(20));
        assertThat(limits.take("c@b.example")).isEqualTo(Duration.ZERO);
    }

    @Test
    void strangersCannotFillOurMemory() {
        var limits = new Limits(1);
        for (int i = 0; i < 50_000; i++) {
            limits.take("address " + i);
        }
        assertThat(limits.remembered()).isLessThanOrEqualTo(10_000);
    }
}
