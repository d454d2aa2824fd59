package alongside.workforce.imports.commit;

import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.workforce.posts.ManyPosts;
import alongside.workforce.posts.PostField;

/** Saves a bulk edit of posts, and undoes one. */
final class EditedPosts {
    private EditedPosts() {}

    /** Whether a post was changed since the check, or a rule speaks against its change now. */
    static boolean moved(Db db, Decision decision) {
        var id = decision.importId();
        if (EditedPostQueries.moved(db, id)) {
            return true;
        }
        var ids = EditedPostQueries.changed(db, id);
        var changes = EditedPostQueries.changes(db, id);
        return ManyPosts.judged(db, ids, changes, decision.asAt()).stream()
                .anyMatch(post -> !post.outcome().equals("changed"));
    }

    static void save(Db db, Decision decision) {
        var id = decision.importId();
        EditedPostQueries.remember(db, id);
        EditedPostQueries.apply(db, id, employer(db, decision));
        EditedPostQueries.audit(db, decision.actor(), id, "post changed in bulk");
        Audit.write(db, decision.actor(), "bulk edit saved", "import " + id, null, null);
        CommitQueries.saved(db, decision);
    }

    /** The id of the partner that the posts get, which may have to be added; or empty. */
    private static String employer(Db db, Decision decision) {
        var id = decision.importId();
        var changes = EditedPostQueries.changes(db, id);
        var name = changes.getOrDefault(PostField.EMPLOYER.key(), "");
        if (name.isEmpty() || !EditedPostQueries.takes(db, id, PostField.EMPLOYER.key())) {
            return "";
        }
        var known = EditedPostQueries.isEmployer(db, name);
        var employer = ManyPosts.employer(db, decision.actor(), name);
        if (!known) {
            EditedPostQueries.created(db, id, employer, name);
        }
        return employer.toString();
    }

    /** Gives posts back what they had, but for those that were changed since. */
    static void undo(Db db, Decision decision) {
        var id = decision.importId();
        KeptPostQueries.keep(db, id);
        EditedPostQueries.restore(db, id);
        EditedPostQueries.auditUndone(db, decision.actor(), id);
        EditedPostQueries.removeEmployer(db, id);
    }
}
