package alongside.workforce.imports;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.HtmlValidator;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportPagesTest {
    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPersonUploadsMatchesChecksSavesAndUndoes() {
        assertThat(valid(site.page("/t/northmoor/imports")))
                .contains("No staff file has been imported yet");
        assertThat(valid(site.page("/t/northmoor/imports/new")))
                .contains("Which date does the file show?");

        var here = uploaded(StaffFile.june());
        var columns = valid(site.page(next(site.page(here))));
        assertThat(columns).contains("Org L5, such as Rehabilitation");

        var words = next(site.post(here + "/columns", columnsOf(columns)));
        assertThat(words).isEqualTo(here + "/words");
        var names = valid(site.page(words));
        assertThat(names)
                .contains("‘Liaison Psychiatry’, 3 rows")
                .contains("Add it as a new service");

        assertThat(next(site.post(words, wordsOf(names)))).isEqualTo(here);
        var check = valid(site.page(here));
        assertThat(check)
                .contains("rows in the file 5. new 5, changed 0, unchanged 0, rejected 0")
                .contains("headcount goes from 0 to 3 and WTE from 0.00 to 1.81");

        assertThat(next(site.post(here + "/commit", Map.of()))).isEqualTo(here);
        assertThat(valid(site.page(here))).contains("Import saved");
        assertThat(valid(site.page("/t/northmoor/imports")))
                .contains("stäff.csv")
                .contains("Saved");

        assertThat(valid(site.page(here + "/reversal"))).contains("edited by hand since");
        site.post(here + "/reversal", Map.of());
        assertThat(valid(site.page(here))).contains("The register is as it was before this import");
    }

    @Test
    void rejectedRowsAreGroupedFixedTogetherAndDownloadedWithTheReason() {
        var file =
                StaffFile.june()
                        .with("00200003-1", line -> line.replace("01-JAN-2021", "10/21/2020"))
                        .with("00200004-1", line -> line.replace("XN03", "=Medical"));
        var here = mapped(file);
        var check = valid(site.page(here));
        assertThat(check)
                .contains("Start date is not a real date: 1 row")
                .contains("Row 5, Cleo Fenn-Obi: ‘10/21/2020’")
                .contains("The date would be 21 October 2020.")
                .contains("Read ‘=Medical’ as");
        assertThat(valid(site.page(here + "/rows?outcome=rejected")))
                .contains("Start Date In Position: ");

        var rejected = site.page(here + "/rejected").body();
        assertThat(rejected.lines().toList().getFirst())
                .endsWith("Assignment End Date,Why it was rejected");
        assertThat(rejected).contains(",'=Medical,").contains("month and day are swapped");

        site.post(here + "/fix", Map.of("repair", "start_on:month_first"));
        site.post(here + "/fix", Map.of("field-0", "band", "word-0", "=Medical", "meaning-0", "3"));
        assertThat(valid(site.page(here))).contains("new 5, changed 0, unchanged 0, rejected 0");
    }

    @Test
    void aFormThatIsNotFilledInSaysWhatIsMissing() {
        var none = site.upload(StaffFile.june().shownAt("2021-06-02"), "", "", "");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(valid(none))
                .contains("Enter the date the file shows.")
                .contains("href=\"#as_at-day\"");
        assertThat(valid(site.upload(StaffFile.upload("a", "2021-06-02"), "31", "2", "2021")))
                .contains("Enter a real date");

        var here = uploaded(StaffFile.june());
        var wrong = site.post(here + "/columns", Map.of("employee_number", "0"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(valid(wrong)).contains("Choose the column with the start date.");
    }

    @Test
    void choicesThatAreLeftAreAskedForByName() {
        var june = mapped(StaffFile.june());
        site.post(june + "/commit", Map.of());
        site.trusts
                .tenants()
                .in(
                        alongside.kernel.TestTrusts.NORTHMOOR,
                        db -> {
                            db.dml(
                                            "UPDATE assignment_period SET weekly_hours = 11.25, recorded_by = 'Rosa Whitlock' WHERE weekly_hours = 4")
                                    .execute();
                            return db.dml("UPDATE assignment SET version = version + 1").execute();
                        });
        var here = uploaded(StaffFile.september(), "30", "9", "2021");
        if (site.page(here).statusCode() == 303) {
            var words = here + "/words";
            site.post(words, wordsOf(site.page(words).body()));
        }
        assertThat(valid(site.page(here)))
                .contains("1 choice is left")
                .contains("Keep 11.25")
                .contains("Rosa Whitlock, ");
        var refused = site.post(here + "/commit", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(valid(refused))
                .contains("href=\"#choice-5-hours\"")
                .contains("id=\"choice-5-hours\"");
        site.post(here + "/commit", Map.of("choice-5-hours", "file"));
        assertThat(valid(site.page(here))).contains("Import saved");
    }

    @Test
    void cancellingForgetsTheFile() {
        var here = uploaded(StaffFile.june());
        assertThat(valid(site.page(here + "/cancel")))
                .contains("Nothing from this file has been saved");
        assertThat(next(site.post(here + "/cancel", Map.of()))).isEqualTo("/t/northmoor/imports");
        assertThat(site.page(here).statusCode()).isEqualTo(404);
    }

    private String mapped(StaffFile file) {
        var here = uploaded(file);
        site.post(here + "/columns", columnsOf(site.page(here + "/columns").body()));
        site.post(here + "/words", wordsOf(site.page(here + "/words").body()));
        return here;
    }

    private String uploaded(StaffFile file) {
        return uploaded(file, "2", "6", "2021");
    }

    private String uploaded(StaffFile file, String day, String month, String year) {
        return next(site.upload(file.shownAt("2021-06-02"), day, month, year));
    }

    /** What the browser would send: the options that are chosen. */
    private static Map<String, String> columnsOf(String page) {
        return selects(page);
    }

    private static Map<String, String> wordsOf(String page) {
        var fields = selects(page);
        var hidden =
                Pattern.compile(
                                "<input type=\"hidden\" name=\"((?:field|word)-\\d+)\" value=\"([^\"]*)\"")
                        .matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&#39;", "'"));
        }
        return fields;
    }

    private static Map<String, String> selects(String page) {
        var fields = new java.util.HashMap<String, String>();
        var select =
                Pattern.compile(
                                "<select[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</select>",
                                Pattern.DOTALL)
                        .matcher(page);
        while (select.find()) {
            var chosen =
                    Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group(2));
            if (chosen.find()) {
                fields.put(select.group(1), chosen.group(1));
            }
        }
        return fields;
    }

    private static String next(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String valid(HttpResponse<String> answer) {
        assertThat(HtmlValidator.errors(answer.body())).isEmpty();
        return answer.body();
    }
}
