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
    void refusesRolesOnThePartsOfATable() {
        var table = "<table><tr role=row><td role=cell>Crisis</td></tr></table>";
        assertThat(HtmlValidator.errors(page(table))).hasSize(2);
    }

    @Test
    void checksALongPage() {
        var paragraphs = "<p>one of many</p>".repeat(1_500);
        assertThat(HtmlValidator.errors(page(paragraphs))).isEmpty();
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=en-GB><head><meta charset=utf-8><title>Goals</title></head><body>"
                + body
                + "</body></html>";
    }
}
