package alongside.tenants.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    @Test
    void workingDaysLeaveOutWeekendsAndBankHolidays() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 22), 5))
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(WorkingDays.after(LocalDate.of(2027, 3, 25), 1))
                .isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 12, 28))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2027, 5, 3))).isFalse();
    }
}
