package alongside.workforce.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void spacesOfEveryKindBecomeOne() {
        assertThat(Text.clean(" \u00A0Rosa\t\r\n  Xu\u2003")).isEqualTo("Rosa Xu");
    }

    @Test
    void lettersAreComposedAndUnseenCharactersGo() {
        assertThat(Text.clean("Zoe\u0308 \u202EXu\u200B\u0007")).isEqualTo("Zoë Xu");
    }

    @Test
    void aFormulaIsTextAndTheApostropheOfOurDownloadGoes() {
        assertThat(Text.clean("=cmd|'/c calc'!A1")).isEqualTo("=cmd|'/c calc'!A1");
        assertThat(Text.clean("'=cmd|")).isEqualTo("=cmd|");
        assertThat(Text.clean("'T Hooft")).isEqualTo("'T Hooft");
        assertThat(Text.formula('\uFF1D')).isTrue();
    }
}
