package alongside.workforce.imports;

import static alongside.kernel.TestTrusts.NORTHMOOR;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.HtmlValidator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page and the API say while the work on an import goes on, and when it fails. */
class ImportProgressTest {
    private static final String IMPORTS = "/t/northmoor/imports";
    private static final String JSON = "application/json";

    private final Site site = new Site();
    private final ImportWork work = new ImportWork(site.trusts.tenants());

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aLargeFileIsCheckedSavedAndUndoneWhileItsReaderWaitsWithoutScripts() throws IOException {
        var id = upload(StaffFile.large(2_001));
        var here = IMPORTS + "/" + id;
        assertThat(page(here)).contains("Rows checked", "0 of 2,001", ">Check progress</a>");
        work.run(NORTHMOOR, UUID.fromString(id));

        site.post(here + "/commit", Map.of());
        assertThat(page(here)).contains("Saving the import", ">Check progress</a>");
        assertThat(status(here)).isEqualTo("committing false");
        work.run(NORTHMOOR, UUID.fromString(id));
        assertThat(page(here)).contains("Import saved");

        site.post(here + "/reversal", Map.of());
        assertThat(page(here)).contains("Undoing the import", ">Check progress</a>");
        assertThat(page(IMPORTS)).contains("Undoing");
        assertThat(status(here)).isEqualTo("committed true");
        assertThat(site.api("lead", "POST", here + "/reversal", JSON, "").statusCode())
                .isEqualTo(409);
        work.run(NORTHMOOR, UUID.fromString(id));
        assertThat(page(here)).contains("Import undone", "Undone by lead on");
        assertThat(status(here)).isEqualTo("reversed false");
    }

    @Test
    void aFaultOfOursIsToldWithWhatToDoOnThePageAndByTheApi() throws Exception {
        administer("REVOKE INSERT ON %s.import_result FROM %s");
        var here = IMPORTS + "/" + upload(StaffFile.june());
        assertThat(page(here))
                .contains("We could not finish this import", "because of a fault of ours")
                .contains(">Try again", "Cancel this import");
        var told = Site.json(site.api("lead", "GET", here, JSON, ""));
        assertThat(told.path("status").asText()).isEqualTo("failed");
        assertThat(told.path("notice").asText()).contains("you can try again");

        administer("GRANT INSERT ON %s.import_result TO %s");
        var again = Site.json(site.api("lead", "POST", here + "/check", JSON, ""));
        assertThat(again.path("status").asText()).isEqualTo("checked");
        assertThat(site.api("lead", "POST", here + "/check", JSON, "").statusCode()).isEqualTo(409);
        assertThat(site.api("neighbour", "POST", here + "/check", JSON, "").statusCode())
                .isEqualTo(404);
    }

    private String upload(StaffFile file) throws IOException {
        var upload = file.shownAt("2021-06-02");
        var answer =
                site.api(
                        "lead",
                        "POST",
                        IMPORTS + "?create_missing=true&as_at=" + upload.asAt(),
                        "text/csv",
                        Files.readString(upload.file()));
        return Site.json(answer).path("id").asText();
    }

    private String status(String here) {
        var told = Site.json(site.api("lead", "GET", here, JSON, ""));
        return told.path("status").asText() + " " + told.path("reversing").asBoolean();
    }

    private String page(String path) {
        HttpResponse<String> answer = site.page(path);
        assertThat(HtmlValidator.errors(answer.body())).isEmpty();
        return answer.body();
    }

    private void administer(String sql) throws SQLException {
        try (var connection = site.trusts.migrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(NORTHMOOR, NORTHMOOR));
        }
    }
}
