package alongside.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final Assets ASSETS = Assets.bundled();

    @Test
    void aUrlNamesTheContentAndFindsIt() {
        var url = ASSETS.url("alongside.css");
        assertThat(url).matches("/assets/alongside\\.[0-9a-f]{12}\\.css");
        assertThat(found(url).name()).isEqualTo("alongside.css");
        assertThat(found(url).type()).isEqualTo("text/css; charset=utf-8");
    }

    @Test
    void theStylesheetAsksNoOtherHost() {
        assertThat(text("nhsuk-frontend.min.css"))
                .contains(".nhsuk-button")
                .doesNotContain("https://", "@font-face", "sourceMappingURL");
    }

    @Test
    void everyFileThatAFileNamesIsThere() {
        var references = 0;
        for (var name : new String[] {"nhsuk-frontend.min.css", "alongside.css", "alongside.js"}) {
            var found = Pattern.compile("/assets/[\\w./-]+").matcher(text(name));
            while (found.find()) {
                references++;
                assertThat(found(found.group()).hash()).isIn((Object[]) found.group().split("\\."));
            }
        }
        assertThat(references).isGreaterThanOrEqualTo(13);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(ASSETS.find("../Assets.class")).isEmpty();
        assertThat(ASSETS.find("")).isEmpty();
        assertThatThrownBy(() -> ASSETS.url("missing.css")).hasMessageContaining("missing.css");
    }

    private static Asset found(String url) {
        return ASSETS.find(url.substring("/assets/".length())).orElseThrow();
    }

    private static String text(String name) {
        return new String(ASSETS.find(name).orElseThrow().bytes(), UTF_8);
    }
}
