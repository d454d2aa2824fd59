package alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlValidatorTest {
    @Test
    void acceptsAValidPage() {
        assertThat(HtmlValidator.errors(page("<h1>Goals</h1>"))).isEmpty();
    }

    @Test
    void namesTheLineOfAnError() {
        assertThat(HtmlValidator.errors(page("<h1>Goals</h1>\n<p><div></div></p>")))
                .anyMatch(error -> error.startsWith("line 2") && error.contains("p"));
    }

    @Test
    void findsAnIdThatIsUsedTwice() {
        assertThat(HtmlValidator.errors(page("<p id=a></p><p id=a></p>")))
                .singleElement()
                .asString()
                .contains("Duplicate ID");
    }

    @Test
    void allowsTheRolesOfAResponsiveTable() {
        var table =
                """
                <table role="table"><thead role="rowgroup"><tr role="row">
                <th role="columnheader" scope="col">Team</th></tr></thead>
                <tbody><tr role="row"><td role="cell"><span role="heading">Team</span>Crisis</td>
                </tr></tbody></table>\
                """;
        assertThat(HtmlValidator.errors(page(table))).noneMatch(error -> error.contains("row"));
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=en-GB><head><meta charset=utf-8><title>Goals</title></head><body>"
                + body
                + "</body></html>";
    }
}
