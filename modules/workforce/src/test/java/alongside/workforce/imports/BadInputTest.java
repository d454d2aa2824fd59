package alongside.workforce.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a staff file may look like, and what its sender is told, by the API and on the form: either
 * why nothing of it was taken, or row by row what was read and what was rejected, with the column.
 */
class BadInputTest {
    private static final String IMPORTS = "/t/northmoor/imports";
    private static final Site SITE = new Site();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @MethodSource("alongside.workforce.imports.BadInputs#all")
    void whatIsWrongIsToldByTheApiAndNothingIsStored(BadInputs.Input input) {
        var answer = SITE.file(input.file(), "2026-06-30");
        assertThat(told(answer)).isEqualTo(input.told());
        assertThat(stored()).isEqualTo("0 files 0 rows 0 people");
    }

    @ParameterizedTest
    @MethodSource("alongside.workforce.imports.BadInputs#all")
    void theFormTellsTheSame(BadInputs.Input input) {
        var answer = SITE.upload(input.file(), "30", "6", "2026");
        if (input.told().startsWith("file: ")) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(input.told().substring(6));
        } else {
            var here = answer.headers().firstValue("Location").orElseThrow();
            assertThat(SITE.page(here + "/columns").statusCode()).isEqualTo(200);
            SITE.post(here + "/cancel", java.util.Map.of());
        }
        assertThat(stored()).isEqualTo("0 files 0 rows 0 people");
    }

    private static String told(HttpResponse<String> answer) {
        var body = Site.json(answer);
        if (answer.statusCode() != 201) {
            assertThat(answer.statusCode()).isEqualTo(422);
            var error = body.path("errors").path(0);
            return error.path("field").asText() + ": " + error.path("message").asText();
        }
        var path = IMPORTS + "/" + body.path("id").asText();
        try {
            return body.path("status").asText().equals("mapping") ? asked(path) : rows(path);
        } finally {
            SITE.api("lead", "DELETE", path, "application/json", "");
        }
    }

    private static String asked(String path) {
        var mapping = Site.json(SITE.api("lead", "GET", path + "/mapping", "application/json", ""));
        var missing = mapping.path("missing").properties().iterator().next();
        return "asks for " + missing.getKey() + ": " + missing.getValue().asText();
    }

    private static String rows(String path) {
        var rows = Site.json(SITE.api("lead", "GET", path + "/rows", "application/json", ""));
        var told = new ArrayList<String>();
        rows.path("items").forEach(row -> told.add(row(row)));
        return String.join("; ", told);
    }

    private static String row(JsonNode row) {
        var number = "row " + row.path("row").asInt() + " " + row.path("outcome").asText() + ": ";
        if (!row.path("outcome").asText().equals("rejected")) {
            return number
                    + "%s, %s, %s hours from %s"
                            .formatted(
                                    row.path("last_name").asText(),
                                    row.path("first_name").asText(),
                                    row.path("weekly_hours").decimalValue().stripTrailingZeros(),
                                    row.path("start_on").asText());
        }
        var problem = row.path("problems").path(0);
        return number
                + problem.path("column").asText("the row")
                + " ‘"
                + problem.path("value").asText()
                + "’: "
                + problem.path("message").asText();
    }

    private static String stored() {
        return SITE.trusts
                .tenants()
                .in(
                        alongside.kernel.TestTrusts.NORTHMOOR,
                        db ->
                                db.get(
                                                """
                                                SELECT (SELECT count(*) FROM import) || ' files '
                                                       || (SELECT count(*) FROM import_row) || ' rows '
                                                       || (SELECT count(*) FROM person) || ' people'
                                                       AS stored
                                                """)
                                        .execute()
                                        .orElseThrow()
                                        .column("stored")
                                        .get(String.class));
    }
}
