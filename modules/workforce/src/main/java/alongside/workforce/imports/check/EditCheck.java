package alongside.workforce.imports.check;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.workforce.accounts.AccountQueries;
import alongside.workforce.assignments.Assignment;
import alongside.workforce.assignments.AssignmentDraft;
import alongside.workforce.assignments.Assignments;
import alongside.workforce.assignments.Terms;
import alongside.workforce.imports.file.SourceRow;
import alongside.workforce.lines.Line;
import alongside.workforce.lines.LineKind;
import alongside.workforce.lines.LineQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a bulk edit would do to each assignment, by the rules of the forms that change one
 * and record leaving.
 */
final class EditCheck implements ChunkCheck {
    private static final String LAST_DAY = "end_on";
    private static final Set<String> TERMS =
            Set.of(
                    "weekly_hours",
                    "category",
                    "fixed_term_end_on",
                    "service_id",
                    "team_id",
                    "locality_id");

    private final CheckTask task;
    private final Map<String, String> changes;
    private final Names names;

    private EditCheck(CheckTask task, Map<String, String> changes, Names names) {
        this.task = task;
        this.changes = changes;
        this.names = names;
    }

    @SuppressWarnings("unchecked")
    static EditCheck of(Db db, CheckTask task) {
        var changes = Json.value(task.changes(), Map.class);
        return new EditCheck(task, changes, Names.of(db, task.importId()));
    }

    @Override
    public void check(Db db, List<SourceRow> rows) {
        var ids = rows.stream().map(row -> row.cells().getFirst()).toList();
        var selected = EditQueries.selected(db, ids);
        var register = Assignments.allOn(db, task.asAt());
        var lines = LineQueries.on(db, ids, task.asAt());
        var edited =
                rows.stream()
                        .map(row -> {
                            var id = UUID.fromString(row.cells().getFirst());
                            var theirs = lines.getOrDefault(id, List.of());
                            return edited(
                                    db, row.number(), selected.get(id), register.get(id), theirs);
                        })
                        .toList();
        EditQueries.write(db, task.importId(), edited, names);
    }

    private Edited edited(
            Db db,
            int row,
            @Nullable Selected selected,
            @Nullable Assignment old,
            List<Line> lines) {
        if (selected == null || old == null) {
            var gone = Map.of("", "This assignment is no longer in the register");
            return new Edited(row, selected, null, null, null, List.of(), gone);
        }
        var faults = new LinkedHashMap<String, String>();
        var terms = terms(db, old, faults);
        var end = end(old, faults);
        var others = lines(db, old, lines, faults);
        return new Edited(row, selected, old, terms, end, others, faults);
    }

    /** Those lines that would be somebody else's. */
    private List<Edited.Change> lines(
            Db db, Assignment old, List<Line> lines, Map<String, String> faults) {
        var others = new ArrayList<Edited.Change>();
        for (var kind : LineKind.values()) {
            var sent = changes.get(kind.key());
            if (sent == null) {
                continue;
            }
            if (!sent.isEmpty() && AccountQueries.isOf(db, UUID.fromString(sent), old.personId())) {
                faults.put(kind.key(), "Choose somebody other than the person themself");
            }
            var now = lines.stream().filter(line -> line.kind() == kind).findFirst().orElse(null);
            if (!sent.equals(now == null ? "" : now.memberId().toString())) {
                var name = changes.get(kind.key() + "_name");
                others.add(new Edited.Change(kind.key(), now == null ? null : now.name(), name));
            }
        }
        return others;
    }

    private @Nullable Terms terms(Db db, Assignment old, Map<String, String> faults) {
        try {
            if (Collections.disjoint(changes.keySet(), TERMS)) {
                if (!changes.keySet().equals(Set.of(LAST_DAY))) {
                    Assignments.checkWithin(old, task.asAt());
                }
                return Terms.of(old);
            }
            var draft = AssignmentDraft.changing(changes, task.asAt().toString());
            return Assignments.judged(db, old, draft);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
            return null;
        }
    }

    private @Nullable LocalDate end(Assignment old, Map<String, String> faults) {
        var sent = changes.get(LAST_DAY);
        if (sent == null) {
            return old.endOn();
        }
        var end = sent.isEmpty() ? null : LocalDate.parse(sent);
        try {
            Assignments.checkLastDay(old, end);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
        if (changes.size() > 1 && end != null && end.isBefore(task.asAt())) {
            faults.putIfAbsent(LAST_DAY, "The last day cannot be before the day of the change");
        }
        return end;
    }
}
