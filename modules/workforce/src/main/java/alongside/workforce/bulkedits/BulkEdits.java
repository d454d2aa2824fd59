package alongside.workforce.bulkedits;

import alongside.kernel.Actor;
import alongside.kernel.TenantDatabase;
import alongside.workforce.assignments.Assignments;
import alongside.workforce.imports.Import;
import alongside.workforce.imports.Imports;
import alongside.workforce.lines.LineKind;
import alongside.workforce.register.Access;
import alongside.workforce.register.Members;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same change for many assignments. It is an import without a file: checked row by row by the
 * rules for one assignment, shown, saved as a whole, and undone as a whole.
 */
public final class BulkEdits {
    private static final Pick ASSIGNMENTS =
            new Pick("assignment", Assignments::ids, Assignments::exist);

    private final TenantDatabase database;
    private final Imports imports;
    private final Members members;

    public BulkEdits(TenantDatabase database, Imports imports, Members members) {
        this.database = database;
        this.imports = imports;
        this.members = members;
    }

    /** How many assignments these ids or this filter are. */
    public int count(
            Actor actor, @Nullable List<String> ids, @Nullable String filter, LocalDate today) {
        Access.edit(actor);
        return database.in(actor.trust(), db -> ASSIGNMENTS.of(db, ids, filter, today).size());
    }

    /** Finds out what the edit would do; nothing is saved before somebody says so. */
    public Import preview(Actor actor, BulkEditDraft draft, LocalDate today) {
        Access.edit(actor);
        var from = draft.checkedFrom(today);
        var fields = named(actor, draft.fields());
        return imports.edit(
                actor,
                name(fields.keySet()),
                from,
                fields,
                db -> ASSIGNMENTS.of(db, draft.ids(), draft.filter(), today));
    }

    /** With the name beside each account, so that the register has it when the account is gone. */
    private Map<String, String> named(Actor actor, Map<String, String> fields) {
        var named = new LinkedHashMap<>(fields);
        for (var kind : LineKind.values()) {
            var account = fields.getOrDefault(kind.key(), "");
            if (!account.isEmpty()) {
                var message = "Choose somebody who can log in to your Trust";
                var member = members.find(actor, kind.key(), account, message);
                named.put(kind.key() + "_name", member.name());
            }
        }
        return named;
    }

    private static String name(Set<String> fields) {
        return "Bulk edit: "
                + Arrays.stream(BulkField.values())
                        .filter(field -> fields.contains(field.key()))
                        .map(field -> field.label().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
    }
}
