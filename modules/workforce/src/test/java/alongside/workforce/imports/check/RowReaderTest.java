package alongside.workforce.imports.check;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.workforce.imports.mapping.Columns;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.mapping.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final List<String> HEADINGS =
            List.of(
                    "Emp No",
                    "Surname",
                    "Forename",
                    "Service",
                    "Job Title",
                    "Band",
                    "Type",
                    "Hours",
                    "FTE",
                    "Start Date",
                    "End Date",
                    "Fixed Term End");
    private static final UUID REHAB = UUID.randomUUID();
    private static final UUID PEER = UUID.randomUUID();
    private static final Terms TERMS =
            new Terms()
                    .put(Field.SERVICE, "Rehabilitation", REHAB.toString())
                    .put(Field.ROLE, "Peer Worker", PEER.toString());

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aRowIsReadInTheRegistersTerms() {
        var row =
                Objects.requireNonNull(
                        read(
                                "007|Xu|Rosa|rehabilitation |PEER WORKER|XN03|Fixed Term Temp|18.75||03-MAR-2019||31/03/2027"));
        assertThat(problems).isEmpty();
        assertThat(row.employeeNumber()).isEqualTo("007");
        assertThat(row.values().service()).isEqualTo(REHAB);
        assertThat(row.values().role()).isEqualTo(PEER);
        assertThat(row.values().band()).isEqualTo("3");
        assertThat(row.values().category()).isEqualTo("fixed_term");
        assertThat(row.values().hours()).isEqualTo("18.7500");
        assertThat(row.values().fixedTermEndOn()).isEqualTo("2027-03-31");
        assertThat(row.assignmentNumber()).isNull();
    }

    @Test
    void wteBecomesHoursExactly() {
        var row =
                Objects.requireNonNull(
                        read(
                                "007|Xu|Rosa|Rehabilitation|Peer Worker|3|Substantive||0.11|03/03/2019"));
        assertThat(row.values().hours()).isEqualTo("4.1250");
        assertThat(row.values().category()).isEqualTo("permanent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|1.01; fte; out_of_range",
                "|0; fte; out_of_range",
                "|-1; fte; out_of_range",
                "|37.5; fte; looks_like_hours",
                "|1e-9; fte; not_a_number",
                "|0.0000001; fte; out_of_range",
                "|NaN; fte; not_a_number",
                "|Infinity; fte; not_a_number",
                "|-0; fte; out_of_range",
                "|0,5; fte; comma",
                "1E+05|; hours; not_a_number",
                "1.000,5|; hours; not_a_number",
                "1,5|; hours; comma",
                "0.6|; hours; looks_like_fte",
                "61|; hours; out_of_range",
                "0|; hours; out_of_range",
                "-22.5|; hours; out_of_range",
                "99999|; hours; out_of_range",
                "|; hours; missing",
                "=1+1|; hours; not_a_number"
            })
    void hoursThatCannotBeAreRefusedWithTheirField(String given, String field, String kind) {
        assertThat(read("007|Xu|Rosa|Rehabilitation|Peer Worker|3|Bank|" + given + "|03/03/2019"))
                .isNull();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().field())
                .hasToString(field.toUpperCase(java.util.Locale.ROOT));
        assertThat(problems.getFirst().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03/03/2031|; start_on; after_as_at", "03/03/1066|; start_on; out_of_range",
                "03/03/2019|01/01/2019; end_on; before_start", "10/21/2019|; start_on; month_first",
                "31/04/2019|; start_on; not_a_date", "|; start_on; missing",
                "03/03/2019|02-JUN-21; end_on; short_year"
            })
    void datesThatCannotBeAreRefusedWithTheirField(String given, String field, String kind) {
        assertThat(read("007|Xu|Rosa|Rehabilitation|Peer Worker|3|Bank|15||" + given)).isNull();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().field())
                .hasToString(field.toUpperCase(java.util.Locale.ROOT));
        assertThat(problems.getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void everyProblemOfARowIsNamedAtOnce() {
        read("1.04568E+05|Xu||Rehab|Peer|Medical|Whenever|x||y");
        assertThat(problems)
                .extracting(p -> p.field() + " " + p.kind())
                .containsExactlyInAnyOrder(
                        "EMPLOYEE_NUMBER scientific",
                        "FIRST_NAME missing",
                        "SERVICE unknown",
                        "ROLE unknown",
                        "BAND unknown",
                        "CATEGORY unknown",
                        "HOURS not_a_number",
                        "START_ON not_a_date");
    }

    @Test
    void aRepairReadsEveryTextOfItsKindTheOtherWay() {
        var row =
                Objects.requireNonNull(
                        read(
                                "007|Xu|Rosa|Rehabilitation|Peer Worker|3|Bank|0.6||10/21/2019|02-JUN-21",
                                "start_on:month_first",
                                "end_on:short_year",
                                "hours:looks_like_fte"));
        assertThat(problems).isEmpty();
        assertThat(row.values().startOn()).isEqualTo("2019-10-21");
        assertThat(row.values().endOn()).isEqualTo("2021-06-02");
        assertThat(row.values().hours()).isEqualTo("22.5000");
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsRefusedAsAWhole() {
        assertThat(read("007|Xu|Rosa|Rehabilitation|Peer Worker|3|Bank|15||03/03/2019|||extra"))
                .isNull();
        assertThat(problems).singleElement().extracting(Problem::field).isNull();
        problems.clear();
        assertThat(read("007|Xu|Rosa|Rehabilitation|Peer Worker|3|Bank|15||03/03/2019|||||"))
                .isNotNull();
    }

    @Test
    void damagedAndEndlessNamesAreRefused() {
        read(
                "007|X\uFFFDu|"
                        + "a".repeat(101)
                        + "|Rehabilitation|Peer Worker|3|Bank|15||03/03/2019");
        assertThat(problems).extracting(Problem::kind).containsExactly("damaged", "too_long");
    }

    private @Nullable FileRow read(String row, String... repairs) {
        var reader =
                new RowReader(
                        Columns.guess(HEADINGS),
                        HEADINGS.size(),
                        TERMS,
                        LocalDate.of(2021, 9, 30),
                        new BigDecimal("37.5"),
                        Set.of(repairs));
        return reader.read(Arrays.asList(row.split("\\|", -1)), problems);
    }
}
