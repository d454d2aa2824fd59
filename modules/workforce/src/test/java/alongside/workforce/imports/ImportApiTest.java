package alongside.workforce.imports;

import static alongside.workforce.imports.Site.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportApiTest {
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aFileThatIsUnderstoodGoesStraightToCheckedAndIsSavedAndUndone() throws IOException {
        var created = send(StaffFile.june().shownAt("2021-06-02"), "&create_missing=true");
        assertThat(created.statusCode()).isEqualTo(201);
        var body = json(created);
        assertThat(body.path("status").asText()).isEqualTo("checked");
        assertThat(body.path("rows").asInt()).isEqualTo(5);
        assertThat(body.path("accepted").asInt()).isEqualTo(5);
        var path = "/t/northmoor/imports/" + body.path("id").asText();
        assertThat(created.headers().firstValue("Location")).contains("/api/v1" + path);

        var saved = site.api("lead", "POST", path + "/commit", JSON, "");
        assertThat(json(saved).path("status").asText()).isEqualTo("committed");
        var rows = json(site.api("lead", "GET", path + "/rows?outcome=new&limit=2", JSON, ""));
        assertThat(rows.path("items")).hasSize(2);
        assertThat(rows.path("items").get(0).path("row").asInt()).isEqualTo(2);
        assertThat(rows.path("next").asText()).isEqualTo("3");

        var undone = site.api("lead", "POST", path + "/reversal", JSON, "");
        assertThat(json(undone).path("status").asText()).isEqualTo("reversed");
        assertThat(site.api("lead", "POST", path + "/reversal", JSON, "").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aFileWithUnknownNamesWaitsUntilTheyMeanSomething() throws IOException {
        var created = json(send(StaffFile.june().shownAt("2021-06-02"), ""));
        assertThat(created.path("status").asText()).isEqualTo("mapping");
        var path = "/t/northmoor/imports/" + created.path("id").asText();
        var mapping = json(site.api("lead", "GET", path + "/mapping", JSON, ""));
        assertThat(mapping.path("unknown").findValuesAsText("word"))
                .contains("Rehabilitation", "Elm House", "North Shire", "Peer Support Worker");
        assertThat(mapping.path("missing")).isEmpty();

        assertThat(site.api("lead", "PATCH", path, JSON, "{}").statusCode()).isEqualTo(428);
        var mapped = site.patch(path, "{\"create_missing\": true}");
        assertThat(json(mapped).path("status").asText()).isEqualTo("checked");
    }

    @Test
    void aRejectedRowNamesItsFieldItsColumnAndItsValue() throws IOException {
        var file =
                StaffFile.june()
                        .with("00200003-1", line -> line.replace("01-JAN-2021", "10/21/2020"));
        var created = json(send(file.shownAt("2021-06-02"), "&create_missing=true"));
        assertThat(created.path("rejected").asInt()).isEqualTo(1);
        var path = "/t/northmoor/imports/" + created.path("id").asText();
        var rows = json(site.api("lead", "GET", path + "/rows?outcome=rejected", JSON, ""));
        var problem = rows.path("items").get(0).path("problems").get(0);
        assertThat(problem.path("field").asText()).isEqualTo("start_on");
        assertThat(problem.path("column").asText()).isEqualTo("Start Date In Position");
        assertThat(problem.path("value").asText()).isEqualTo("10/21/2020");
        assertThat(problem.path("message").asText()).contains("month and day are swapped");

        var fixed = site.patch(path, "{\"repairs\": [\"start_on:month_first\"]}");
        assertThat(json(fixed).path("accepted").asInt()).isEqualTo(5);
    }

    @Test
    void theSameKeyGetsTheSameImport() throws IOException {
        var file = Files.readString(StaffFile.june().shownAt("2021-06-02").file());
        var path = "/t/northmoor/imports?as_at=2021-06-02&create_missing=true";
        var ids = new java.util.HashSet<String>();
        for (int i = 0; i < 2; i++) {
            var request =
                    java.net.http.HttpRequest.newBuilder(
                                    java.net.URI.create(site.url() + "/api/v1" + path))
                            .header("Authorization", "Bearer lead")
                            .header("Content-Type", CSV)
                            .header("Idempotency-Key", "one-and-the-same")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(file));
            ids.add(json(site.send(request)).path("id").asText());
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWordsAndStoresNothing() {
        var answer = post("lead", "northmoor", "?as_at=2021-06-02", CSV, "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"file\"").contains("The file is empty.");
        assertThat(post("lead", "northmoor", "", CSV, "a,b\n1,2\n").body())
                .contains("Enter the date the file shows.");
        assertThat(post("lead", "northmoor", "?as_at=2021-06-02", "image/png", "x").statusCode())
                .isEqualTo(415);
        assertThat(json(site.api("lead", "GET", "/t/northmoor/imports", JSON, "")).path("items"))
                .isEmpty();
    }

    @Test
    void whatNoImportCanMeanIsRefusedAndNoFaultOfOurs() throws IOException {
        var created = json(send(StaffFile.june().shownAt("2021-06-02"), "&create_missing=true"));
        var path = "/t/northmoor/imports/" + created.path("id").asText();
        for (var body :
                List.of(
                        "{\"words\": {\"service\": {\"%s\": \"x\"}}}".formatted("é".repeat(5_000)),
                        "{\"words\": {\"service\": {\"a\\u0000\": \"x\"}}}",
                        "{\"words\": {\"service\": null}}",
                        "{\"words\": {\"service\": {\"a\": null}}}",
                        "{\"columns\": {\"start_on\": null}}",
                        "{\"repairs\": [null]}",
                        "{\"repairs\": [\"start_on:\\u0000\"]}")) {
            assertThat(site.patch(path, body).statusCode()).as(body).isEqualTo(422);
        }
        assertThat(
                        site.api(
                                        "lead",
                                        "POST",
                                        path + "/commit",
                                        JSON,
                                        "{\"choices\": {\"2-hours\": null}}")
                                .statusCode())
                .isEqualTo(422);
        var odd = "{\"choices\": {\"2-ho\\u0000urs\": \"file\", \"x\": \"y\"}}";
        var saved = site.api("lead", "POST", path + "/commit", JSON, odd);
        assertThat(json(saved).path("status").asText()).isEqualTo("committed");

        var form = "multipart/form-data; boundary=" + "b".repeat(5_000);
        assertThat(post("lead", "northmoor", "?as_at=2021-06-02", form, "x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void othersAreRefusedAsTheContractSays() throws IOException {
        var file = Files.readString(StaffFile.june().shownAt("2021-06-02").file());
        assertThat(post("viewer", "northmoor", "?as_at=2021-06-02", CSV, file).statusCode())
                .isEqualTo(403);
        assertThat(post("neighbour", "northmoor", "?as_at=2021-06-02", CSV, file).statusCode())
                .isEqualTo(404);
        assertThat(post("", "northmoor", "?as_at=2021-06-02", CSV, file).statusCode())
                .isEqualTo(401);
        var ours = json(send(StaffFile.june().shownAt("2021-06-02"), "")).path("id").asText();
        var foreign = site.api("neighbour", "GET", "/t/fenbridge/imports/" + ours, JSON, "");
        var none =
                site.api(
                        "neighbour",
                        "GET",
                        "/t/fenbridge/imports/" + java.util.UUID.randomUUID(),
                        JSON,
                        "");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(none.body());
    }

    private HttpResponse<String> send(Upload upload, String more) throws IOException {
        return post(
                "lead",
                "northmoor",
                "?as_at=" + upload.asAt() + more,
                CSV,
                Files.readString(upload.file()));
    }

    private HttpResponse<String> post(
            String person, String trust, String query, String type, String body) {
        return site.api(person, "POST", "/t/" + trust + "/imports" + query, type, body);
    }
}
