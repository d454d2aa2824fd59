package alongside.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.HtmlValidator;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What tests read from answers of the site. */
final class Answers {
    private Answers() {}

    static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
    }

    static String html(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HtmlValidator.errors(answer.body())).isEmpty();
        return answer.body();
    }
}
