package alongside.workforce.bulkedits;

import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.workforce.assignments.Assignments;
import alongside.workforce.imports.Import;
import alongside.workforce.imports.Imports;
import alongside.workforce.lines.LineKind;
import alongside.workforce.register.Access;
import alongside.workforce.register.Ids;
import alongside.workforce.register.Members;
import alongside.workforce.register.Selection;
import io.helidon.common.uri.UriQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same change for many assignments. It is an import without a file: checked row by row by the
 * rules for one assignment, shown, saved as a whole, and undone as a whole.
 */
public final class BulkEdits {
    private static final int MOST = 10_000;

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
        return database.in(actor.trust(), db -> selected(db, ids, filter, today).size());
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
                db -> selected(db, draft.ids(), draft.filter(), today));
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

    private static List<UUID> selected(
            Db db, @Nullable List<String> ids, @Nullable String filter, LocalDate today) {
        if (ids != null && !ids.isEmpty() && filter != null) {
            throw Refusal.invalid("ids", "Send either ids or a filter");
        }
        var selected = ids != null && !ids.isEmpty() ? known(db, ids) : matching(db, filter, today);
        if (selected.isEmpty()) {
            throw Refusal.invalid("ids", "Select at least one assignment");
        }
        if (selected.size() > MOST) {
            throw Refusal.invalid("ids", "Select 10,000 assignments or fewer");
        }
        return selected;
    }

    private static List<UUID> matching(Db db, @Nullable String filter, LocalDate today) {
        if (filter == null) {
            return List.of();
        }
        try {
            var query = UriQuery.create(filter);
            for (var name : query.names()) {
                if (!Selection.NAMES.contains(name)) {
                    throw Refusal.invalid("filter", "There is no filter called ‘" + name + "’");
                }
            }
            return Assignments.ids(db, Selection.of(query, today));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("filter", "Send the filter as an address has it, such as band=3");
        }
    }

    private static List<UUID> known(Db db, List<String> ids) {
        var selected = new LinkedHashSet<UUID>();
        for (var text : ids) {
            var id = Ids.of(text);
            if (id == null) {
                throw unknown();
            }
            selected.add(id);
        }
        if (!Assignments.exist(db, selected)) {
            throw unknown();
        }
        return List.copyOf(selected);
    }

    private static Refusal unknown() {
        return Refusal.invalid("ids", "Select assignments of your Trust");
    }
}
