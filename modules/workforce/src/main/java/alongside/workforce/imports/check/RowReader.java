package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Columns;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.mapping.Terms;
import alongside.workforce.imports.mapping.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into the register's terms, or into the reasons why it cannot be. */
final class RowReader {
    private final Columns columns;
    private final int width;
    private final Terms terms;
    private final DayReader days;
    private final HoursReader hours;

    RowReader(
            Columns columns,
            int width,
            Terms terms,
            LocalDate asAt,
            BigDecimal fullTime,
            Set<String> repairs) {
        this.columns = columns;
        this.width = width;
        this.terms = terms;
        this.days = new DayReader(asAt, repairs);
        this.hours = new HoursReader(fullTime, repairs);
    }

    /** The row, or null with at least one problem added. */
    @Nullable FileRow read(List<String> cells, List<Problem> problems) {
        if (cells.size() > width
                && cells.subList(width, cells.size()).stream().anyMatch(c -> !c.isBlank())) {
            problems.add(
                    new Problem(
                            null,
                            "too_many_cells",
                            String.join(" ", cells.subList(width, cells.size())),
                            "The row has %d cells and the header has %d. A separator inside a cell may need quotation marks."
                                    .formatted(cells.size(), width)));
            return null;
        }
        var row = new CellsOf(cells, problems);
        var employee = row.number(Field.EMPLOYEE_NUMBER);
        var assignment = row.number(Field.ASSIGNMENT_NUMBER);
        var last = row.required(Field.LAST_NAME);
        var first = row.required(Field.FIRST_NAME);
        var position = row.optional(Field.POSITION_NUMBER);
        var role = row.term(Field.ROLE, true);
        var band = band(row);
        var service = row.term(Field.SERVICE, true);
        var team = row.term(Field.TEAM, false);
        var locality = row.term(Field.LOCALITY, false);
        var category = category(row);
        var week = hours.read(row.optional(Field.HOURS), row.optional(Field.FTE), problems);
        var start = days.start(row.required(Field.START_ON), problems);
        var end = days.end(row.optional(Field.END_ON), start, problems);
        var fixedTerm = days.fixedTerm(row.optional(Field.FIXED_TERM_END_ON), start, problems);
        if (!problems.isEmpty()
                || role == null
                || service == null
                || week == null
                || start == null) {
            return null;
        }
        return new FileRow(
                employee,
                assignment.isEmpty() ? null : assignment,
                position.isEmpty() ? null : position,
                new Values(
                        last, first, role, band, service, team, locality, category, week, start,
                        end, fixedTerm));
    }

    private @Nullable String band(CellsOf row) {
        var grade = row.optional(Field.BAND);
        if (grade.isEmpty()) {
            return null;
        }
        var band = terms.meaning(Field.BAND, grade).or(() -> Band.of(grade));
        if (band.isEmpty()) {
            row.add(
                    Field.BAND,
                    Problem.UNKNOWN,
                    grade,
                    "Band is not known. Bands are 1 to 7, 8a to 8d and 9.");
        }
        return band.orElse(null);
    }

    private String category(CellsOf row) {
        var text = row.optional(Field.CATEGORY);
        if (text.isEmpty()) {
            return "permanent";
        }
        var category = terms.meaning(Field.CATEGORY, text).or(() -> Category.of(text));
        if (category.isEmpty()) {
            row.add(
                    Field.CATEGORY,
                    Problem.UNKNOWN,
                    text,
                    "Assignment category is not known. It is permanent, fixed term, bank, honorary or secondment.");
        }
        return category.orElse("");
    }

    /** The mapped cells of one row. */
    private final class CellsOf {
        private final List<String> cells;
        private final List<Problem> problems;

        CellsOf(List<String> cells, List<Problem> problems) {
            this.cells = cells;
            this.problems = problems;
        }

        String optional(Field field) {
            var place = columns.places().get(field);
            if (place == null || place >= cells.size()) {
                return "";
            }
            var text = Text.clean(cells.get(place));
            if (text.indexOf('\uFFFD') >= 0) {
                add(
                        field,
                        "damaged",
                        text,
                        field.label() + " has a damaged letter. Save the file as CSV UTF-8.");
            } else if (text.length() > Text.LONGEST) {
                add(
                        field,
                        "too_long",
                        text.substring(0, Text.LONGEST),
                        "%s is longer than %d letters.".formatted(field.label(), Text.LONGEST));
            }
            return text;
        }

        String required(Field field) {
            var text = optional(field);
            if (text.isEmpty()) {
                add(field, "missing", "", field.label() + " is empty.");
            }
            return text;
        }

        String number(Field field) {
            var text = columns.has(field) ? required(field) : "";
            if (SCIENTIFIC.matcher(text).matches()) {
                add(
                        field,
                        "scientific",
                        text,
                        field.label()
                                + " was changed by a spreadsheet. Format the column as text and save it again.");
            }
            return text;
        }

        @Nullable UUID term(Field field, boolean needed) {
            int before = problems.size();
            var text = needed ? required(field) : optional(field);
            if (text.isEmpty() || problems.size() > before) {
                return null;
            }
            var id = terms.meaning(field, text);
            if (id.isEmpty()) {
                add(field, Problem.UNKNOWN, text, field.label() + " is not known.");
                return null;
            }
            if (terms.isDraftRole(id.get())) {
                add(field, "draft", text, text + " is a draft. Approve the role first.");
                return null;
            }
            return UUID.fromString(id.get());
        }

        void add(Field field, String kind, String value, String message) {
            problems.add(new Problem(field, kind, value, message));
        }
    }

    private static final java.util.regex.Pattern SCIENTIFIC =
            java.util.regex.Pattern.compile("\\d([.,]\\d+)?[eE][+]?\\d+");
}
