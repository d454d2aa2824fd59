package alongside.workforce.bulkedits;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.workforce.register.Selection;
import io.helidon.common.uri.UriQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What of a list a bulk edit is about: the rows that were ticked, or all that its filter finds.
 *
 * @param noun assignment or post
 * @param matching the ids of a selection
 * @param exist whether all of these ids are the Trust's
 */
record Pick(
        String noun,
        BiFunction<Db, Selection, List<UUID>> matching,
        BiPredicate<Db, Collection<UUID>> exist) {
    private static final int MOST = 10_000;

    List<UUID> of(Db db, @Nullable List<String> ids, @Nullable String filter, LocalDate today) {
        if (ids != null && !ids.isEmpty() && filter != null) {
            throw Refusal.invalid("ids", "Send either ids or a filter");
        }
        var selected = ids != null && !ids.isEmpty() ? known(db, ids) : matching(db, filter, today);
        if (selected.isEmpty()) {
            throw Refusal.invalid("ids", "Select at least one " + noun);
        }
        if (selected.size() > MOST) {
            throw Refusal.invalid("ids", "Select 10,000 " + noun + "s or fewer");
        }
        return selected;
    }

    private List<UUID> matching(Db db, @Nullable String filter, LocalDate today) {
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
            return matching.apply(db, Selection.of(query, today));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("filter", "Send the filter as an address has it, such as band=3");
        }
    }

    private List<UUID> known(Db db, List<String> ids) {
        var selected = new LinkedHashSet<UUID>();
        for (var text : ids) {
            var id = Ids.of(text);
            if (id == null) {
                throw unknown();
            }
            selected.add(id);
        }
        if (!exist.test(db, selected)) {
            throw unknown();
        }
        return List.copyOf(selected);
    }

    private Refusal unknown() {
        return Refusal.invalid("ids", "Select " + noun + "s of your Trust");
    }
}
