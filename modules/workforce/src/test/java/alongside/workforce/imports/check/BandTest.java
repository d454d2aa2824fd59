package alongside.workforce.imports.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {
    @ParameterizedTest
    @CsvSource({
        "XN03, 3",
        "XR04, 4",
        "Band 4, 4",
        "band 8A, 8a",
        "XR08A, 8a",
        "8a, 8a",
        "3, 3",
        "03, 3",
        "Band 8 - Range C, 8c",
        "NHS|XR06|Review Body Band 6, 6",
        "AfC Band 7, 7",
        "9, 9"
    })
    void aGradeGivesItsBand(String grade, String band) {
        assertThat(Band.of(grade)).contains(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "3a", "10", "Medical", "VSM", "0", "Band", "8e"})
    void anythingElseGivesNone(String grade) {
        assertThat(Band.of(grade)).isEmpty();
    }
}
