package alongside.forums.digests;

import static alongside.forums.preferences.Frequency.DAILY;
import static alongside.forums.preferences.Frequency.MONTHLY;
import static alongside.forums.preferences.Frequency.WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.forums.preferences.Frequency;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueTest {
    private static Instant latest(Frequency frequency, String now) {
        return Due.latest(frequency, Instant.parse(now)).at();
    }

    @Test
    void aDayBeginsAtEightInLondonInWinterAndInSummer() {
        assertThat(latest(DAILY, "2026-11-23T07:59:59Z"))
                .isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(latest(DAILY, "2026-11-23T08:00:00Z"))
                .isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(latest(DAILY, "2027-07-01T07:00:00Z"))
                .isEqualTo(Instant.parse("2027-07-01T07:00:00Z"));
    }

    @Test
    void aWeekBeginsOnMondayAndAMonthOnTheFirst() {
        assertThat(latest(WEEKLY, "2026-11-29T12:00:00Z"))
                .isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(latest(WEEKLY, "2026-11-30T07:00:00Z"))
                .isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(latest(MONTHLY, "2026-12-01T07:00:00Z"))
                .isEqualTo(Instant.parse("2026-11-01T08:00:00Z"));
        assertThat(latest(MONTHLY, "2026-12-31T23:00:00Z"))
                .isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
    }

    /** The clocks go forward on 28 March 2027, and went back on 25 October 2026. */
    @Test
    void inTheNightsWhenTheClocksChangeThereIsOneSummaryADay() {
        assertThat(minuteByMinute("2027-03-27T00:00:00Z"))
                .containsExactly(
                        Instant.parse("2027-03-26T08:00:00Z"),
                        Instant.parse("2027-03-27T08:00:00Z"),
                        Instant.parse("2027-03-28T07:00:00Z"),
                        Instant.parse("2027-03-29T07:00:00Z"));
        assertThat(minuteByMinute("2026-10-24T00:00:00Z"))
                .containsExactly(
                        Instant.parse("2026-10-23T07:00:00Z"),
                        Instant.parse("2026-10-24T07:00:00Z"),
                        Instant.parse("2026-10-25T08:00:00Z"),
                        Instant.parse("2026-10-26T08:00:00Z"));
    }

    private static Set<Instant> minuteByMinute(String from) {
        var begin = Instant.parse(from);
        var due = new LinkedHashSet<Instant>();
        for (var at = begin; at.isBefore(begin.plus(Duration.ofDays(3))); at = at.plusSeconds(60)) {
            var latest = Due.latest(DAILY, at);
            due.add(latest.at());
        }
        assertThat(List.copyOf(due)).isSorted();
        return due;
    }
}
