package alongside.workforce.savedviews;

import alongside.kernel.Refusal;
import alongside.workforce.register.Selection;
import io.helidon.common.uri.UriQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A saved view as typed or sent. The list is given once. */
public record SavedViewDraft(
        @Nullable String list,
        @Nullable String name,
        @Nullable String query,
        @Nullable Boolean shared,
        @Nullable Boolean pinned) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2_000;

    /** What is not sent stays as it is. */
    SavedViewDraft over(SavedView view) {
        return new SavedViewDraft(
                view.list(),
                name == null ? view.name() : name,
                query == null ? view.query() : query,
                shared == null ? Boolean.valueOf(view.shared()) : shared,
                pinned);
    }

    /**
     * The same, trimmed, its query as the list itself would write it: what is of today stays of the
     * day on which the view is opened.
     */
    SavedViewDraft checked(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        var of = SavableList.of(given(list)).orElse(null);
        if (of == null) {
            var lists = Stream.of(SavableList.values()).map(SavableList::path);
            faults.put("list", "Choose a list: " + lists.collect(Collectors.joining(", ")));
        }
        name(faults);
        var query = of == null ? "" : query(of, today, faults);
        Refusal.ifAny(faults);
        return new SavedViewDraft(given(list), given(name), query, isShared(), pinned);
    }

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    boolean isPinned() {
        return Boolean.TRUE.equals(pinned);
    }

    private void name(Map<String, String> faults) {
        if (given(name).isEmpty()) {
            faults.put("name", "Enter a name for the view");
        } else if (given(name).length() > LONGEST_NAME) {
            faults.put("name", "Enter a name of 60 characters or fewer");
        }
    }

    private String query(SavableList of, LocalDate today, Map<String, String> faults) {
        try {
            var sent = UriQuery.create(given(query));
            var own = of.own();
            for (var filter : sent.names()) {
                if (!Selection.NAMES.contains(filter) && Stream.of(own).noneMatch(filter::equals)) {
                    faults.put("query", "This list has no filter called ‘" + filter + "’");
                }
            }
            var kept = Selection.of(sent, today, own).kept(today);
            if (kept.length() > LONGEST_QUERY) {
                faults.put("query", "This filter is too long to be saved");
            }
            return kept;
        } catch (Refusal.Invalid e) {
            faults.put("query", e.message());
        } catch (IllegalArgumentException e) {
            faults.put("query", "Send the filter as an address has it, such as band=3&sort=-start");
        }
        return "";
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
