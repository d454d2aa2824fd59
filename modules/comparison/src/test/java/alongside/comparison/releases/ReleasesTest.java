package alongside.comparison.releases;

import static alongside.comparison.NationalSite.LEAD;
import static alongside.comparison.NationalSite.MEMBER;
import static alongside.comparison.NationalSite.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.comparison.NationalSite;
import alongside.comparison.TestReleases;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.helidon.dbclient.DbClientException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What national leads read, on pages, in files and through the API. */
class ReleasesTest {
    private static final NationalSite SITE = new NationalSite();
    private static final String TENTH = "/national/releases/10";

    @BeforeAll
    static void publish() {
        SITE.publish(TestReleases.all(10));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void thePageOfAReleaseSaysWhatIsInItAndHowExactItIs() {
        var page = text("/national/releases/10");
        assertThat(page)
                .contains("Peer support workforce in England, 31 March 2026")
                .contains("Release 10, published 20 May 2026. 34 Trusts are in its figures.")
                .contains("1,200nearest 100")
                .contains("0.700.70 to under 0.75, on average")
                .contains("11%give or take 11 points")
                .contains("The index went from 100 on 31 December 2023 to 133 on 31 March 2026.")
                .contains("14 of 24 Trusts grew by 5% or more in 4 quarters.")
                .contains("12%, nearest 2 points", "Growing (5% to under 15%)")
                .contains("Growing fast to growing very fast (15% or more)")
                .contains("540, nearest 10", "80, nearest 20", "14%, give or take 3 points");
    }

    @Test
    void whatIsHiddenAndWhatIsNotThereCannotBeToldApart() {
        var cells = SITE.get(LEAD, "/api/v1" + TENTH + "/tables/t5").body();
        assertThat(row(cells, "perinatal")).isEqualTo(row(cells, "eating_disorders"));
        var csv = SITE.get(LEAD, TENTH + "/release.csv").body();
        assertThat(csv)
                .contains("t5,perinatal,headcount,,,,hidden\r\n")
                .contains("t5,eating_disorders,headcount,,,,hidden\r\n")
                .contains("t5,adult_community,headcount,540,10,,\r\n")
                .contains("t5,forensic,growth,,,,hidden\r\n");
        var page = SITE.get(LEAD, TENTH).body();
        assertThat(blanked(page, "Perinatal")).isEqualTo(blanked(page, "Eating disorders"));
    }

    private static List<String> row(String table, String row) {
        return cells(table).stream()
                .filter(cell -> cell.path("row").asText().equals(row))
                .map(cell -> cell.toString().replace(row, "_"))
                .toList();
    }

    private static List<JsonNode> cells(String table) {
        var all = new ArrayList<JsonNode>();
        json(table).path("cells").forEach(all::add);
        return all;
    }

    private static String blanked(String page, String label) {
        var from = page.indexOf(">" + label + "<");
        return page.substring(from, page.indexOf("</tr>", from)).replace(label, "_");
    }

    @Test
    void aTableThatIsWithheldAndOneThatIsNotDueReadTheSame() {
        // Bands are withheld in release 9, growth bands are not due in December.
        var page = SITE.get(LEAD, "/national/releases/9").body();
        assertThat(absent(page, "Agenda for Change bands"))
                .isEqualTo(
                        absent(page, "Trusts by growth band")
                                .replace("growth_bands", "roles_and_bands"));
        for (var table : List.of("t6_bands", "t3", "t9", "t99")) {
            var answer = SITE.get(LEAD, "/api/v1/national/releases/9/tables/" + table);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body().replace(table, "_"))
                    .isEqualTo(
                            SITE.get(LEAD, "/api/v1/national/releases/9/tables/t4")
                                    .body()
                                    .replace("t4", "_"));
        }
        assertThat(SITE.get(LEAD, "/api/v1/national/releases/9").body()).doesNotContain("withheld");
        assertThat(SITE.get(LEAD, "/national/releases/9/release.csv").body())
                .doesNotContain("t6_bands", "t3");
    }

    /** What the page says of a table that is not there, whichever table and release it is. */
    private static String absent(String page, String title) {
        var list = page.indexOf(">Not in this release</h2>");
        assertThat(list).isPositive();
        var from = page.indexOf("<li>" + title, list);
        assertThat(from).as(title).isPositive();
        return page.substring(from, page.indexOf("</li>", from))
                .replace(title, "_")
                .replaceAll(": last in <a [^>]*>[^<]*</a>", "");
    }

    @Test
    void theDisclosureReportSaysPassedOrWithheldAndNothingElse() {
        var report = json(SITE.get(LEAD, "/api/v1/national/releases/9/disclosure-report").body());
        assertThat(report.path("withheld").toString()).isEqualTo("[\"t6_bands\"]");
        assertThat(report.path("attacks").size()).isEqualTo(8);
        assertThat(text("/national/releases/9/disclosure-report"))
                .contains(
                        "Policy version 1",
                        "Agenda for Change bandsResultWithheld",
                        "HeadlineResultPassed")
                .contains("Quartiles of growthResultNot in this release");
    }

    @Test
    void filesDependOnTheReleaseAndOnNothingElse() throws IOException {
        for (var format : List.of("csv", "xlsx")) {
            var path = TENTH + "/release." + format;
            var one = SITE.file(LEAD, path);
            assertThat(one.statusCode()).isEqualTo(200);
            assertThat(one.headers().firstValue("content-disposition"))
                    .hasValue("attachment; filename=\"release-10." + format + "\"");
            var tag = one.headers().firstValue("etag").orElseThrow();
            assertThat(SITE.file(LEAD, path).body()).isEqualTo(one.body());
            assertThat(SITE.file(LEAD, path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
        try (var second = new NationalSite()) {
            second.publish(TestReleases.all(10));
            assertThat(second.file(LEAD, TENTH + "/release.xlsx").body())
                    .isEqualTo(SITE.file(LEAD, TENTH + "/release.xlsx").body());
        }
        var bytes = SITE.file(LEAD, TENTH + "/release.xlsx").body();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly(
                            "Method", "T1", "T2", "T3", "T4", "T7", "T5", "T6 ROLES", "T8", "T10");
            var services = workbook.findSheet("T5").orElseThrow().read();
            assertThat(services.stream().map(row -> row.getCellText(0) + " " + row.getCellText(5)))
                    .contains("Perinatal hidden", "Eating disorders hidden", "Adult community ");
        }
    }

    @Test
    void anyTwoReleasesStandSideBySide() {
        assertThat(text("/national/compare?of=9&with=8"))
                .contains("Headcount changed by 0, give or take 100.");
        assertThat(text("/national/compare"))
                .contains("The two releases are not of the same Trusts.")
                .contains("Not in this release", CellWords.HIDDEN);
        var two = json(SITE.get(LEAD, "/api/v1/national/compare?of=3&with=10").body());
        assertThat(two.path("later").asInt()).isEqualTo(10);
        assertThat(two.path("earlier").asInt()).isEqualTo(3);
        assertThat(SITE.get(LEAD, "/national/compare?of=99").statusCode()).isEqualTo(404);
        assertThat(SITE.get(LEAD, "/national/compare?of=x").statusCode()).isEqualTo(404);
        assertThat(text("/national/compare?of=3&with=3")).contains("Choose 2 different releases.");
    }

    @Test
    void completenessIsACountForEachRelease() {
        var all = json(SITE.get(LEAD, "/api/v1/national/completeness?limit=2").body());
        assertThat(all.path("items").toString())
                .isEqualTo(
                        "[{\"release\":10,\"quarter_end\":\"2026-03-31\",\"contributors\":34},"
                                + "{\"release\":9,\"quarter_end\":\"2025-12-31\",\"contributors\":34}]");
        assertThat(all.path("next").asText()).isEqualTo("9");
        assertThat(text("/national/completeness")).contains("34 Trusts are in the figures");
    }

    @Test
    void eachMeasureHasAMethodInEachVersionOfTheRules() {
        for (var method : Method.values()) {
            assertThat(text("/national/methods/" + method.key() + "?version=1"))
                    .contains("Version 1 of the rules. Releases 1 to 10 were made with it.")
                    .contains("fewer than 5 Trusts have a value that is not 0");
        }
        assertThat(SITE.get(LEAD, "/national/methods/headcount?version=2").statusCode())
                .isEqualTo(404);
        assertThat(SITE.get(LEAD, "/national/methods/league_table").statusCode()).isEqualTo(404);
        var methods = json(SITE.get(LEAD, "/api/v1/national/methods").body());
        assertThat(methods.path("items").size()).isEqualTo(Method.values().length);
        SITE.get(LEAD, "/api/v1/national/methods/turnover?version=1");
    }

    @Test
    void theListIsNewestFirstAndHomeLeadsToIt() {
        var all = json(SITE.get(LEAD, "/api/v1/national/releases?limit=3").body());
        assertThat(all.path("items").path(0).path("number").asInt()).isEqualTo(10);
        assertThat(all.path("next").asText()).isEqualTo("8");
        assertThat(SITE.get(LEAD, "/national").headers().firstValue("location"))
                .hasValue("/national/releases");
        assertThat(SITE.get(LEAD, "/national/releases").body())
                .contains("href=\"/national/compare\"", "href=\"/national/methods\"");
    }

    @Test
    void forEverybodyElseThereIsNothingHere() {
        for (var path :
                List.of(
                        "/national/releases",
                        TENTH,
                        TENTH + "/release.csv",
                        "/national/compare",
                        "/national/methods",
                        "/national/completeness",
                        "/api/v1" + TENTH)) {
            for (var who : List.of(MEMBER, OPERATOR)) {
                assertThat(SITE.get(who, path).statusCode()).as(who + path).isEqualTo(404);
            }
            assertThat(SITE.get("", path).statusCode()).as(path).isIn(303, 401);
        }
        assertThat(SITE.get(MEMBER, TENTH).body()).doesNotContain("Compare releases");
    }

    @Test
    void whatIsPublishedNobodyChanges() {
        for (var table : List.of("release", "release_report", "release_policy")) {
            denied("UPDATE alongside_comparison.%1$s SET %2$s = %2$s".formatted(table, key(table)));
            denied("DELETE FROM alongside_comparison." + table);
        }
        assertThatThrownBy(() -> SITE.publish(List.of(TestReleases.release(10))))
                .isInstanceOf(DbClientException.class);
        var published =
                SITE.reader()
                        .in(db ->
                                db.get(
                                                """
                                                SELECT convert_from(bytes, 'UTF8') AS text
                                                  FROM alongside_comparison.release
                                                 WHERE number = 10
                                                """)
                                        .execute()
                                        .orElseThrow()
                                        .column("text")
                                        .get(String.class));
        assertThat(published.getBytes(StandardCharsets.UTF_8))
                .isEqualTo(TestReleases.release(10).bytes());
    }

    private static void denied(String sql) {
        for (var role : List.of(SITE.engine(), SITE.reader())) {
            assertThatThrownBy(() ->
                            role.in(db -> {
                                try (var statement = db.connection().createStatement()) {
                                    return statement.executeUpdate(sql);
                                } catch (SQLException e) {
                                    throw new IllegalStateException(e.getSQLState(), e);
                                }
                            }))
                    .hasMessage("42501");
        }
    }

    private static String key(String table) {
        return switch (table) {
            case "release" -> "number";
            case "release_report" -> "release";
            default -> "version";
        };
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of a page. */
    private static String text(String path) {
        var answer = SITE.get(LEAD, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body()
                .replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .replace("&#39;", "'");
    }
}
