package alongside.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path HOME = Path.of("/home/alongside");

    @Test
    void withoutOptionsItAnswersOn8080AndKeepsItsDataInTheProject() {
        assertThat(Options.of(HOME)).isEqualTo(new Options(8080, HOME.resolve(".local"), false));
    }

    @Test
    void everyPortFollowsFromTheFirst() {
        var options = Options.of(HOME, "--port", "9000", "--empty");
        assertThat(options.empty()).isTrue();
        assertThat(options.url()).isEqualTo("http://localhost:9000");
        assertThat(options.smtp()).isEqualTo(9005);
    }

    @Test
    void whatCannotBeFollowedIsSaidInOneLine() {
        assertThatThrownBy(() -> Options.of(HOME, "--prot", "1"))
                .isInstanceOf(Options.Wrong.class)
                .hasMessage("There is no option --prot. See --help.");
        assertThatThrownBy(() -> Options.of(HOME, "--port")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> Options.of(HOME, "--port", "80")).hasMessageContaining("1024");
    }
}
