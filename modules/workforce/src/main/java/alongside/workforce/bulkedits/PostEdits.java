package alongside.workforce.bulkedits;

import alongside.kernel.Actor;
import alongside.kernel.TenantDatabase;
import alongside.workforce.imports.Import;
import alongside.workforce.imports.Imports;
import alongside.workforce.posts.ManyPosts;
import alongside.workforce.posts.PostField;
import alongside.workforce.register.Access;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same change for many posts: checked post by post by the rules of the form for one, shown,
 * saved as a whole, and undone as a whole.
 */
public final class PostEdits {
    private static final Pick POSTS = new Pick("post", ManyPosts::ids, ManyPosts::exist);

    private final TenantDatabase database;
    private final Imports imports;

    public PostEdits(TenantDatabase database, Imports imports) {
        this.database = database;
        this.imports = imports;
    }

    /** How many posts these ids or this filter are. */
    public int count(
            Actor actor, @Nullable List<String> ids, @Nullable String filter, LocalDate today) {
        Access.edit(actor);
        return database.in(actor.trust(), db -> POSTS.of(db, ids, filter, today).size());
    }

    /** Finds out what the edit would do; nothing is saved before somebody says so. */
    public Import preview(Actor actor, BulkEditDraft draft, LocalDate today) {
        Access.edit(actor);
        var fields = draft.checkedForPosts();
        return imports.editPosts(
                actor,
                name(fields.keySet()),
                today,
                fields,
                db -> POSTS.of(db, draft.ids(), draft.filter(), today));
    }

    private static String name(Set<String> fields) {
        return "Bulk edit of posts: "
                + Arrays.stream(PostField.values())
                        .filter(field -> fields.contains(field.key()))
                        .map(field -> field.label().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
    }
}
