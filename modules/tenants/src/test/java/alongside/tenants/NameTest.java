package alongside.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {
    @Test
    void whiteSpaceOfEveryKindBecomesOneSpace() {
        assertThat(Name.clean(" \t Adult\u00A0\u2003 community\r\n")).isEqualTo("Adult community");
    }

    @Test
    void lettersAreComposedAndInvisibleCharactersDropped() {
        assertThat(Name.clean("Cafe\u0301\u200B \u202Eward\u0000")).isEqualTo("Caf\u00E9 ward");
    }

    @Test
    void joinersThatEmojiNeedStay() {
        var family = "\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(Name.clean(family)).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "Perinatal,perinatal",
        "Perinatal,' PERINATAL '",
        "Caf\u00E9,cafe\u0301",
        "Stra\u00DFe,STRASSE",
        "Ward 1,\uFF37ard\u00A01",
        "Perinatal,Peri\u200Bnatal"
    })
    void namesThatLookTheSameAreTheSame(String one, String other) {
        assertThat(Name.same(one, other)).isTrue();
    }

    @Test
    void namesThatDifferByALetterDiffer() {
        assertThat(Name.same("Ward 1", "Ward 2")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "\u200D", "\u2003\u0000"})
    void aNameOfNothingVisibleIsAskedForAgain(String typed) {
        assertThat(fault(typed)).isEqualTo("Enter the name of the service");
    }

    @Test
    void aNameMayHaveAHundredCharactersAndNoMore() {
        assertThat(fault("\uD83D\uDE00".repeat(100))).isEmpty();
        assertThat(fault("a".repeat(101)))
                .isEqualTo("The name of the service must be 100 characters or fewer");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThat(fault("Ward \uD800")).contains("cannot be stored");
    }

    private static String fault(String typed) {
        var faults = new LinkedHashMap<String, String>();
        Name.check(Name.clean(typed), "name", "service", faults);
        return faults.getOrDefault("name", "");
    }
}
