package alongside.comparison.returns;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.ReturnSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a browser sends from the page of a preview. */
final class Signing {
    private Signing() {}

    /** The text that the page showed. */
    static String seen(String page) {
        return value(page, "seen").replace("&#34;", "\"");
    }

    /** Signs measures; a field that has another name is given as name and value. */
    static HttpResponse<String> send(
            ReturnSite site, String path, String page, String... measures) {
        var fields =
                new ArrayList<>(List.of("seen", seen(page), "version", value(page, "version")));
        for (var measure : measures) {
            var parts = measure.split("=", 2);
            fields.add(parts.length == 2 ? parts[0] : "measures");
            fields.add(parts[parts.length - 1]);
        }
        return site.post(path + "/sign-off", fields.toArray(String[]::new));
    }

    private static String value(String page, String field) {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
