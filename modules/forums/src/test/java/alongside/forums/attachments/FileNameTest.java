package alongside.forums.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\me\\notes.TXT, notes.txt",
        "CON.txt, file-CON.txt",
        "lpt1, file-lpt1",
        ".htaccess.txt, htaccess.txt",
        "a<b>:c|d?.pdf, a-b--c-d-.pdf",
        "notes.txt., notes.txt"
    })
    void aNameIsFitForAnyComputer(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void aNameThatTurnsItsEndingAroundOrHidesLettersIsPlain() {
        assertThat(FileName.clean("harmless\u202Efdp.exe")).isEqualTo("harmlessfdp.exe");
        assertThat(FileName.clean("a\0b\u200B.txt")).isEqualTo("ab.txt");
        assertThat(FileName.clean("x".repeat(300) + ".docx")).hasSize(100).endsWith(".docx");
        assertThat(FileName.clean(null)).isEmpty();
    }

    @Test
    void anEndingAloneIsNotBelieved() {
        var html =
                "<html><script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(FileKind.ofName("page.html")).isEmpty();
        assertThat(FileKind.ofName("page.svg")).isEmpty();
        assertThat(FileKind.PDF.holds(html)).isFalse();
        assertThat(FileKind.PNG.holds(html)).isFalse();
        assertThat(
                        FileKind.WORD.holds(
                                "PK\u0003\u0004".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(FileKind.TEXT.holds(new byte[] {'a', 0})).isFalse();
        assertThat(FileKind.TEXT.holds(new byte[] {'a', '\n', 'b'})).isTrue();
    }

    @Test
    void sizesAreInWords() {
        assertThat(Attachment.sizeInWords(999)).isEqualTo("999 bytes");
        assertThat(Attachment.sizeInWords(38_400)).isEqualTo("38 kB");
        assertThat(Attachment.sizeInWords(1_240_000)).isEqualTo("1.2 MB");
    }
}
