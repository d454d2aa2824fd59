package alongside.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Instant NOON = Instant.parse("2026-07-01T11:00:00Z");

    @Test
    void aDateHasItsMonthInFull() {
        assertThat(Words.date(LocalDate.of(2021, 6, 2))).isEqualTo("2 June 2021");
    }

    @Test
    void aMomentIsTheClockOfTheUnitedKingdomInSummerAndWinter() {
        assertThat(Words.moment(Instant.parse("2026-07-01T23:30:00Z")))
                .isEqualTo("2 July 2026 at 12:30am");
        assertThat(Words.moment(Instant.parse("2026-12-01T17:30:00Z")))
                .isEqualTo("1 December 2026 at 5:30pm");
    }

    @Test
    void aRangeOfDatesSaysWhatTheyShareOnce() {
        var second = LocalDate.of(2021, 6, 2);
        assertThat(Words.dates(second, second)).isEqualTo("2 June 2021");
        assertThat(Words.dates(second, second.plusDays(3))).isEqualTo("2 to 5 June 2021");
        assertThat(Words.dates(second, second.plusMonths(1))).isEqualTo("2 June to 2 July 2021");
        assertThat(Words.dates(second, second.plusYears(1)))
                .isEqualTo("2 June 2021 to 2 June 2022");
    }

    @Test
    void timesLeaveOutTheMinutesOfAFullHour() {
        assertThat(Words.time(LocalTime.of(17, 30))).isEqualTo("5:30pm");
        assertThat(Words.time(LocalTime.of(9, 0))).isEqualTo("9am");
        assertThat(Words.time(LocalTime.of(0, 5))).isEqualTo("12:05am");
        assertThat(Words.time(LocalTime.of(12, 5))).isEqualTo("12:05pm");
        assertThat(Words.time(LocalTime.NOON)).isEqualTo("midday");
        assertThat(Words.time(LocalTime.MIDNIGHT)).isEqualTo("midnight");
    }

    @Test
    void numbersHaveACommaFromAThousandOnAndAMinusSign() {
        assertThat(Words.number(999)).isEqualTo("999");
        assertThat(Words.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(Words.number(-4)).isEqualTo("−4");
        assertThat(Words.change(4)).isEqualTo("+4");
        assertThat(Words.change(0)).isEqualTo("0");
        assertThat(Words.change(-4)).isEqualTo("−4");
    }

    @Test
    void wholeTimeEquivalentAlwaysHasTwoPlaces() {
        assertThat(Words.wte(new BigDecimal("22.2133"))).isEqualTo("22.21");
        assertThat(Words.wte(new BigDecimal("0.105"))).isEqualTo("0.11");
        assertThat(Words.wte(BigDecimal.ONE)).isEqualTo("1.00");
        assertThat(Words.wte(new BigDecimal("1234.5"))).isEqualTo("1,234.50");
    }

    @Test
    void whatRoundsToZeroHasNoMinus() {
        assertThat(Words.wte(new BigDecimal("-0.001"))).isEqualTo("0.00");
    }

    @Test
    void sharesArePercentagesWithOnePlace() {
        assertThat(Words.percent(new BigDecimal("0.1481"))).isEqualTo("14.8%");
        assertThat(Words.percent(new BigDecimal("-0.011"))).isEqualTo("−1.1%");
    }

    @Test
    void oneThingIsSingular() {
        assertThat(Words.count(1, "row")).isEqualTo("1 row");
        assertThat(Words.count(0, "row")).isEqualTo("0 rows");
        assertThat(Words.count(1_000, "person", "people")).isEqualTo("1,000 people");
    }

    @Test
    void relativeTimesNameTheLargestUnit() {
        assertThat(after(Duration.ofMinutes(3))).isEqualTo("in 3 minutes");
        assertThat(after(Duration.ofMinutes(-61))).isEqualTo("1 hour ago");
        assertThat(after(Duration.ofHours(49))).isEqualTo("in 2 days");
        assertThat(after(Duration.ofSeconds(59))).isEqualTo("now");
    }

    private static String after(Duration duration) {
        return Words.relative(NOON.plus(duration), NOON);
    }
}
