package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.workforce.imports.copy.Bulk;
import alongside.workforce.imports.copy.CopyRows;
import alongside.workforce.imports.mapping.Field;
import alongside.workforce.register.Category;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the assignments of a bulk edit, and writes down what would become of them. */
final class EditQueries {
    /** The fields of the form that imports call something else. */
    private static final Map<String, Field> FIELDS =
            Map.of(
                    "weekly_hours", Field.HOURS,
                    "service_id", Field.SERVICE,
                    "team_id", Field.TEAM,
                    "locality_id", Field.LOCALITY,
                    "role_id", Field.ROLE);

    private static final int ABSENT = 16;

    private EditQueries() {}

    static Map<UUID, Selected> selected(Db db, Collection<String> ids) {
        var found = new HashMap<UUID, Selected>();
        Bulk.each(
                db,
                """
                SELECT a.id, a.version, a.assignment_number, p.version AS person_version,
                       p.employee_number, p.first_name, p.last_name
                  FROM assignment a JOIN person p ON p.id = a.person_id
                 WHERE a.id = ANY(CAST(? AS uuid[]))
                """,
                List.of(ids),
                row ->
                        found.put(
                                row.getObject("id", UUID.class),
                                new Selected(
                                        row.getInt("version"),
                                        row.getString("assignment_number"),
                                        row.getInt("person_version"),
                                        row.getString("employee_number"),
                                        row.getString("first_name"),
                                        row.getString("last_name"))));
        return found;
    }

    static void write(Db db, UUID id, List<Edited> edited, Names names) {
        results(db, id, edited);
        problems(db, id, edited);
        differences(db, id, edited, names);
    }

    private static void results(Db db, UUID id, List<Edited> edited) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_result (import_id, row_number, outcome, employee_number,
                             assignment_number, first_name, last_name, person_version,
                             assignment_version, person_id, assignment_id, start_on, job_role_id,
                             band, service_id, team_id, locality_id, category, weekly_hours,
                             fixed_term_end_on, end_on, counted_to, take)
                        FROM STDIN
                        """)) {
            edited.forEach(one -> result(copy, id, one));
            copy.finish();
        }
    }

    private static void result(CopyRows copy, UUID id, Edited one) {
        copy.cell(id).cell(one.row()).cell(one.outcome());
        var selected = one.selected();
        copy.cell(selected == null ? null : selected.employeeNumber())
                .cell(selected == null ? null : selected.assignmentNumber())
                .cell(selected == null ? null : selected.firstName())
                .cell(selected == null ? null : selected.lastName());
        var old = one.old();
        var terms = one.terms();
        if (selected == null || old == null || terms == null || !one.faults().isEmpty()) {
            for (int i = 0; i < ABSENT; i++) {
                copy.cell((Object) null);
            }
            copy.endRow();
            return;
        }
        copy.cell(selected.personVersion())
                .cell(selected.assignmentVersion())
                .cell(old.personId())
                .cell(old.id())
                .cell(old.startOn())
                .cell(terms.roleId())
                .cell(terms.band().isEmpty() ? null : terms.band())
                .cell(terms.serviceId())
                .cell(terms.teamId())
                .cell(terms.localityId())
                .cell(terms.category())
                .cell(terms.weeklyHours())
                .cell(terms.fixedTermEndOn())
                .cell(one.endOn())
                .cell(one.endOn())
                .cell(one.changes().stream().map(Edited.Change::field).toList())
                .endRow();
    }

    private static void problems(Db db, UUID id, List<Edited> edited) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_problem (import_id, row_number, place, field, kind, value, message)
                        FROM STDIN
                        """)) {
            for (var one : edited) {
                int place = 0;
                for (var fault : one.faults().entrySet()) {
                    copy.cell(id)
                            .cell(one.row())
                            .cell(place++)
                            .cell(field(fault.getKey()))
                            .cell("rule")
                            .cell("")
                            .cell(fault.getValue())
                            .endRow();
                }
            }
            copy.finish();
        }
    }

    private static @Nullable String field(String name) {
        var known = FIELDS.get(name);
        return known == null ? Field.of(name).map(Field::key).orElse(null) : known.key();
    }

    private static void differences(Db db, UUID id, List<Edited> edited, Names names) {
        try (var copy =
                CopyRows.into(
                        db,
                        """
                        COPY import_difference (import_id, row_number, field, register, file, decision)
                        FROM STDIN
                        """)) {
            for (var one : edited) {
                for (var change : one.changes()) {
                    copy.cell(id)
                            .cell(one.row())
                            .cell(change.field())
                            .cell(words(change.field(), change.before(), names))
                            .cell(words(change.field(), change.after(), names))
                            .cell("file")
                            .endRow();
                }
            }
            copy.finish();
        }
    }

    private static String words(String field, @Nullable Object value, Names names) {
        return field.equals(Field.CATEGORY.key()) && value != null
                ? Category.label(value.toString())
                : names.words(value);
    }
}
