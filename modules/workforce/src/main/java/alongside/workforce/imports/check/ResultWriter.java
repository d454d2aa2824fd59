package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.CopyRows;
import alongside.workforce.imports.file.SourceRow;
import alongside.workforce.imports.mapping.Columns;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.imports.mapping.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down the outcome of each row, with its problems and differences. */
final class ResultWriter {
    private static final int SHOWN = 200;

    private ResultWriter() {}

    static void write(
            Db db,
            CheckTask task,
            List<Checked> checked,
            Map<SourceRow, List<Problem>> rejected,
            Names names) {
        results(db, task, checked, rejected);
        if (!rejected.isEmpty()) {
            problems(db, task.importId(), rejected);
        }
        if (checked.stream().anyMatch(row -> !row.differences().isEmpty())) {
            differences(db, task.importId(), checked, names);
        }
    }

    private static void results(
            Db db, CheckTask task, List<Checked> checked, Map<SourceRow, List<Problem>> rejected) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_result (import_id, row_number, outcome, employee_number,
                             assignment_number, last_name, first_name, person_id, assignment_id,
                             person_version, assignment_version, position_number, job_role_id,
                             band, service_id, team_id, locality_id, category, weekly_hours,
                             start_on, end_on, fixed_term_end_on, counted_to, holds_to, take)
                        FROM STDIN
                        """)) {
            checked.forEach(row -> result(copy, task.importId(), row));
            rejected.keySet().forEach(row -> rejected(copy, task, row));
            copy.finish();
        }
    }

    private static void result(CopyRows copy, UUID importId, Checked checked) {
        var row = checked.row();
        var values = row.values();
        copy.cell(importId)
                .cell(checked.rowNumber())
                .cell(checked.outcome().name().toLowerCase(Locale.ROOT))
                .cell(row.employeeNumber())
                .cell(row.assignmentNumber())
                .cell(values.lastName())
                .cell(values.firstName())
                .cell(checked.person())
                .cell(checked.assignment())
                .cell(checked.personVersion())
                .cell(checked.assignmentVersion())
                .cell(row.positionNumber())
                .cell(values.role())
                .cell(values.band())
                .cell(values.service())
                .cell(values.team())
                .cell(values.locality())
                .cell(values.category())
                .cell(values.hours())
                .cell(values.startOn())
                .cell(values.endOn())
                .cell(values.fixedTermEndOn())
                .cell(checked.countedTo())
                .cell(checked.holdsTo())
                .cell(checked.take())
                .endRow();
    }

    private static void rejected(CopyRows copy, CheckTask task, SourceRow row) {
        copy.cell(task.importId()).cell(row.number()).cell("rejected");
        for (var field :
                List.of(
                        Field.EMPLOYEE_NUMBER,
                        Field.ASSIGNMENT_NUMBER,
                        Field.LAST_NAME,
                        Field.FIRST_NAME)) {
            copy.cell(text(task.columns(), field, row));
        }
        for (int i = 0; i < 18; i++) {
            copy.cell((Object) null);
        }
        copy.endRow();
    }

    private static @Nullable String text(Columns columns, Field field, SourceRow row) {
        return columns.place(field)
                .filter(place -> place < row.cells().size())
                .map(place -> shortened(Text.clean(row.cells().get(place))))
                .orElse(null);
    }

    private static void problems(Db db, UUID importId, Map<SourceRow, List<Problem>> rejected) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_problem (import_id, row_number, place, field, kind, value, message)
                        FROM STDIN
                        """)) {
            rejected.forEach((row, problems) -> {
                for (int i = 0; i < problems.size(); i++) {
                    var problem = problems.get(i);
                    copy.cell(importId)
                            .cell(row.number())
                            .cell(i)
                            .cell(problem.field() == null ? null : problem.field().key())
                            .cell(problem.kind())
                            .cell(shortened(problem.value()))
                            .cell(problem.message())
                            .endRow();
                }
            });
            copy.finish();
        }
    }

    private static void differences(Db db, UUID importId, List<Checked> checked, Names names) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_difference (import_id, row_number, field, last, register, file, decision, note)
                        FROM STDIN
                        """)) {
            for (var row : checked) {
                for (var difference : row.differences()) {
                    copy.cell(importId)
                            .cell(row.rowNumber())
                            .cell(difference.field().key())
                            .cell(names.words(difference.last()))
                            .cell(names.words(difference.register()))
                            .cell(names.words(difference.file()))
                            .cell(difference.decision().name().toLowerCase(Locale.ROOT))
                            .cell(note(row, difference, names))
                            .endRow();
                }
            }
            copy.finish();
        }
    }

    private static @Nullable String note(Checked row, Difference difference, Names names) {
        if (difference.field() != Field.END_ON
                || row.countedTo() == null
                || row.countedTo().equals(row.row().values().endOn())) {
            return null;
        }
        return "Figures already given up to %s stay: the assignment counts until then."
                .formatted(names.words(row.countedTo()));
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }
}
