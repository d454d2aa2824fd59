package alongside.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemonstrationDaysTest {
    @Test
    void theMeetingToComeIsThatOfJanuaryInNovember() {
        var days = new DemonstrationDays(LocalDate.of(2026, 11, 22));
        assertThat(days.third()).isEqualTo("2027-01-14");
        assertThat(days.second()).isEqualTo("2026-10-14");
        assertThat(days.first()).isEqualTo("2026-07-14");
    }

    @Test
    void onEveryDayOfAYearTheStoryHasHappened() {
        for (var today = LocalDate.of(2026, 11, 1);
                today.isBefore(LocalDate.of(2027, 11, 1));
                today = today.plusDays(1)) {
            var days = new DemonstrationDays(today);
            assertThat(days.third()).as("%s", today).isAfterOrEqualTo(today);
            assertThat(days.second()).as("%s", today).isBefore(today);
            assertThat(days.ago(12)).isAfter(days.second()).isBeforeOrEqualTo(today);
            assertThat(days.opening()).isAfter(LocalDate.of(2026, 1, 5));
        }
    }
}
