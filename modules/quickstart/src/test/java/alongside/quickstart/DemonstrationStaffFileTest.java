package alongside.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DemonstrationStaffFileTest {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.UK);

    @Test
    void everyTrustHasTheHeadcountsItIsMeantToHave() {
        for (var trust : DemonstrationTrusts.IN_DEPTH) {
            trust.headcounts()
                    .forEach((date, people) ->
                            assertThat(headcount(DemonstrationStaffFile.of(trust), date))
                                    .as(trust.name() + " on " + date)
                                    .isEqualTo(people.longValue()));
        }
    }

    @Test
    void theFileIsTheSameEveryTime() {
        var northmoor = DemonstrationTrusts.IN_DEPTH.getFirst();
        assertThat(DemonstrationStaffFile.of(northmoor))
                .isEqualTo(DemonstrationStaffFile.of(northmoor));
    }

    @Test
    void thereAreFortyTrustsWithPlacesAndCodesOfTheirOwn() {
        var all = new java.util.ArrayList<>(DemonstrationTrusts.IN_DEPTH);
        all.addAll(DemonstrationTrusts.lighter());
        assertThat(all).hasSize(40);
        assertThat(all).extracting(DemonstrationTrust::slug).doesNotHaveDuplicates();
        assertThat(all).extracting(DemonstrationTrust::code).doesNotHaveDuplicates();
    }

    private static long headcount(String file, LocalDate date) {
        return file.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(row -> !LocalDate.parse(row[11], DATE).isAfter(date))
                .filter(row -> row[12].isEmpty() || !LocalDate.parse(row[12], DATE).isBefore(date))
                .count();
    }
}
