package alongside.workforce.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.kernel.TestTrusts;
import alongside.testing.HtmlValidator;
import alongside.workforce.imports.mapping.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts that break programs, in every text column of a staff file at once. */
class NaughtyTextTest {
    private static final String IMPORTS = "/t/northmoor/imports";
    private static final String JSON = "application/json";
    private static final List<String> NAUGHTY =
            List.of(
                    "undefined",
                    "null",
                    "NULL",
                    "\\N",
                    "\\",
                    "\\\\",
                    "true",
                    "0",
                    "1/0",
                    "-1.00",
                    "0x0",
                    "1;DROP TABLE person",
                    "'; DROP TABLE person; --",
                    "' OR 1=1 -- 1",
                    "%s%s%n",
                    "{0}",
                    "{{7*7}}",
                    "${jndi:ldap://localhost/a}",
                    ":name",
                    "?",
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "javascript:alert(1)",
                    "&lt;b&gt;",
                    "../../../etc/passwd",
                    "C:\\CON",
                    "=cmd|'/c calc'!A1",
                    "+44",
                    "-2+3",
                    "@SUM(1)",
                    "＝1+1",
                    "a\tb",
                    "two\nlines",
                    "{a,\"b\"}",
                    "",
                    "\u00a0\u2003",
                    "\u200b",
                    "\uFEFF",
                    "\u202Eevil",
                    "田中さんにあげて下さい",
                    "Ω≈ç√∫˜µ≤≥÷",
                    "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤ ̖t̝͕̳̣̻̪͞h̼͓̲̦̳̘̲e͇̣̰̦̬͎",
                    "👩🏽‍⚕️",
                    "İstanbul",
                    "istanbul",
                    "ẞ",
                    "ß",
                    "e\u0301",
                    "é",
                    "\uE000end of file\uE000 and more",
                    "x".repeat(101),
                    "é".repeat(31_000));

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyTextIsStoredAsItIsOrRejectedWithItsColumn() {
        var sent = Site.json(site.file(file().getBytes(UTF_8), "2026-06-30"));
        var here = IMPORTS + "/" + sent.path("id").asText();
        assertThat(sent.path("status").asText()).isEqualTo("checked");
        assertThat(sent.path("rows").asInt()).isEqualTo(NAUGHTY.size());
        assertThat(sent.path("rejected").asInt())
                .as(site.page(here + "/rejected").body())
                .isEqualTo(rejected());

        for (var page : List.of("", "/rows?outcome=new", "/rows?outcome=rejected", "/columns")) {
            var answer = site.page(here + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(HtmlValidator.errors(answer.body())).as(page).isEmpty();
            assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x");
        }
        var saved = Site.json(site.api("lead", "POST", here + "/commit", JSON, ""));
        assertThat(saved.path("status").asText()).isEqualTo("committed");
        assertThat(names()).containsExactlyInAnyOrderElementsOf(kept());
        assertThat(site.page("/t/northmoor/people").statusCode()).isEqualTo(200);
        assertThat(site.page("/t/northmoor/people?format=csv").body())
                .doesNotContainPattern("(?m)(^|,)\"?[=+@]");
    }

    private static String file() {
        var file =
                new StringBuilder(
                        "Employee Number,Assignment Number,Last Name,First Name,Service,Locality,"
                                + "Team,Position Title,Position Number,Contracted Hours,Start Date\n");
        for (var text : NAUGHTY) {
            var quoted = "\"" + text.replace("\"", "\"\"") + "\",";
            file.append(text.length() > 1_000 ? "1,1," + quoted + "a,b,c,d,e,f," : quoted.repeat(9))
                    .append("22.5,01/02/2020\n");
        }
        return file.toString();
    }

    /** What is empty or too long once cleaned, and what another row has had already. */
    private static int rejected() {
        return NAUGHTY.size() - kept().size();
    }

    private static List<String> kept() {
        var kept = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var text : NAUGHTY) {
            var clean = Text.clean(text);
            if (!clean.isEmpty() && clean.length() <= Text.LONGEST && seen.add(clean)) {
                kept.add(clean);
            }
        }
        return kept;
    }

    private List<String> names() {
        return site.trusts
                .tenants()
                .in(
                        TestTrusts.NORTHMOOR,
                        db ->
                                db.query("SELECT last_name FROM person")
                                        .execute()
                                        .map(row -> row.column("last_name").get(String.class))
                                        .toList());
    }
}
