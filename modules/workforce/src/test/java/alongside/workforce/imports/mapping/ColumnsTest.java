package alongside.workforce.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    private static final List<String> ESR =
            List.of(
                    "Employee Number",
                    "Assignment Number",
                    "Last Name",
                    "First Name",
                    "Org L4",
                    "Org L5",
                    "Org L6",
                    "Team",
                    "Position Title",
                    "Grade",
                    "Assignment Category",
                    "Contracted Hours",
                    "Start Date In Position",
                    "Assignment End Date");
    private static final List<String> OTHER =
            List.of(
                    "Emp No",
                    "Surname",
                    "Forename",
                    "Division",
                    "Service Line",
                    "Age Group",
                    "Setting",
                    "Job Title",
                    "AfC Band",
                    "Type",
                    "FTE",
                    "Date Joined Post",
                    "Date Left Post",
                    "Fixed Term End");

    @Test
    void theHeadingsOfAStaffReportAreGuessed() {
        var columns = Columns.guess(ESR);
        assertThat(columns.faults(ESR)).isEmpty();
        assertThat(columns.stored())
                .containsEntry("employee_number", 0)
                .containsEntry("service", 5)
                .containsEntry("locality", 6)
                .containsEntry("team", 7)
                .containsEntry("role", 8)
                .containsEntry("hours", 11)
                .containsEntry("end_on", 13)
                .doesNotContainKey("fte");
    }

    @Test
    void otherNamesForTheSameAreGuessed() {
        var columns = Columns.guess(OTHER);
        assertThat(columns.faults(OTHER)).isEmpty();
        assertThat(columns.stored())
                .containsEntry("employee_number", 0)
                .containsEntry("service", 4)
                .containsEntry("band", 8)
                .containsEntry("category", 9)
                .containsEntry("fte", 10)
                .containsEntry("fixed_term_end_on", 13)
                .doesNotContainKeys("team", "locality", "assignment_number", "hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMP NO", " emp  no ", "Emp\u00A0No", "Emp. No.", "emp_no", "Ｅmp No"})
    void aHeadingIsKnownHoweverItIsSpelt(String heading) {
        assertThat(Columns.guess(List.of(heading)).stored()).containsEntry("employee_number", 0);
        assertThat(Heading.signature(List.of(heading)))
                .isEqualTo(Heading.signature(List.of("Emp No")));
    }

    @Test
    void aMissingColumnIsNamedInWords() {
        assertThat(Columns.guess(OTHER.subList(0, 10)).faults(OTHER))
                .containsOnlyKeys("hours", "start_on")
                .containsEntry("start_on", "Choose the column with the start date.");
    }

    @Test
    void aColumnChosenTwiceIsAFault() {
        var columns = Columns.named(Map.of("last_name", "Surname", "first_name", "surname"), OTHER);
        assertThat(columns.faults(OTHER).get("first_name")).contains("‘Surname’ is chosen twice");
    }

    @Test
    void anUnknownFieldOrHeadingIsRefusedByName() {
        assertThatThrownBy(() -> Columns.named(Map.of("shoe_size", "FTE"), OTHER))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> Columns.named(Map.of("hours", "Stunden"), OTHER))
                .hasMessage("The file has no column ‘Stunden’.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "National Insurance Number",
                "NI No",
                "NINO",
                "Date of Birth",
                "DOB",
                "NHS Number",
                "Ethnic Origin",
                "Ethnicity",
                "Disability",
                "Religious Belief",
                "Sexual Orientation",
                "Gender",
                "Home Address",
                "Post Code"
            })
    void whatIsNeverKeptIsRecognised(String heading) {
        assertThat(Heading.neverKept(heading)).isTrue();
    }

    @Test
    void noHeadingOfTheReportsIsMistakenForPrivate() {
        assertThat(ESR).noneMatch(Heading::neverKept);
        assertThat(OTHER).noneMatch(Heading::neverKept);
    }

    @Test
    void twoColumnsOfOneNameAreRefusedWithTheirPlaces() {
        assertThatThrownBy(() -> Heading.shown(List.of("Grade", "Team", "GRADE ")))
                .hasMessage("Columns 1 and 3 are both called ‘GRADE’. Give each its own heading.");
        assertThat(Heading.shown(List.of("", "Team", "")))
                .containsExactly("Column 1", "Team", "Column 3");
    }
}
