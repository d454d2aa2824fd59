package alongside.workforce.imports.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "02/06/2021, 2021-06-02",
        "2/6/2021, 2021-06-02",
        "02-06-2021, 2021-06-02",
        "02-JUN-2021, 2021-06-02",
        "2-jun-2021, 2021-06-02",
        "02 June 2021, 2021-06-02",
        "2021-06-02, 2021-06-02",
        "44349, 2021-06-02",
        "45231, 2023-11-01",
        "29/02/2024, 2024-02-29"
    })
    void aDateIsRead(String text, String date) {
        assertThat(DateText.read(text).date()).hasToString(date);
        assertThat(DateText.read(text).kind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10/21/2026, month_first, 2026-10-21",
        "02-JUN-21, short_year, 2021-06-02",
        "02/06/98, short_year, 1998-06-02",
        "2021-06-02T00:00:00Z, with_time, 2021-06-02",
        "2021-06-02 00:00:00+01:00, with_time, 2021-06-02",
        "02/06/2021 00:00, with_time, 2021-06-02"
    })
    void aDateThatNeedsAPersonsWordSaysWhich(String text, String kind, String date) {
        assertThat(DateText.read(text).kind()).isEqualTo(kind);
        assertThat(DateText.read(text).date()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/04/2021",
                "29/02/2021",
                "1900-02-29",
                "13/13/2021",
                "soon",
                "02-JUX-2021",
                "0",
                "2021",
                "4.4e4",
                "=TODAY()",
                "02//06/2021",
                "2021-06-02T99",
                "00/00/0000"
            })
    void everythingElseIsNotADate(String text) {
        assertThat(DateText.read(text)).isEqualTo(DateText.NOT_A_DATE);
    }
}
