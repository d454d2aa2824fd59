package alongside.workforce.imports.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file with its outcome. Numbers count as a spreadsheet does: the headings are row 1.
 *
 * @param post the post in one line, if the row is one
 */
public record RowView(
        int row,
        String outcome,
        @Nullable String employeeNumber,
        @Nullable String assignmentNumber,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String role,
        @Nullable String band,
        @Nullable String service,
        @Nullable String team,
        @Nullable BigDecimal weeklyHours,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable UUID postId,
        @Nullable String post,
        List<ProblemView> problems,
        List<DifferenceView> differences) {

    /** What is wrong with a row, by our field and the file's own column. */
    public record ProblemView(
            @Nullable String field,
            @Nullable String column,
            String kind,
            String value,
            String message) {}

    /** First and last name, or what stands for them. */
    public String name() {
        if (post != null) {
            return post;
        }
        var name = (firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName);
        return name.isBlank() ? "Row " + row : name.strip();
    }

    public String roleAndBand() {
        return (role == null ? "" : role) + (band == null ? "" : ", band " + band);
    }
}
