package alongside.workforce.competences;

import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.kernel.TenantDatabase;
import alongside.workforce.register.Members;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people say of their own competences. Like a reflection it is opened by no role: only the
 * person reads it, and the one they share it with, who answers in the same words.
 */
public final class Competences {
    private final TenantDatabase database;
    private final Members members;
    private final List<Framework> frameworks;

    public Competences(TenantDatabase database, Members members) {
        this(database, members, Framework.published());
    }

    Competences(TenantDatabase database, Members members, List<Framework> frameworks) {
        this.database = database;
        this.members = members;
        this.frameworks = List.copyOf(frameworks);
    }

    /** Every version of the framework, the newest first. */
    public List<Framework> frameworks() {
        return frameworks.reversed();
    }

    /** The version that a view was said of. */
    public Framework of(View view) {
        return frameworks.stream()
                .filter(framework -> framework.version() == view.framework())
                .findFirst()
                .orElseGet(this::framework);
    }

    private Framework framework() {
        return frameworks.getLast();
    }

    public Sheet own(Actor actor) {
        return database.in(
                actor.trust(),
                db -> {
                    var sharing = sharing(db, actor);
                    return sheet(db, sharing, sharing.sharedWithId());
                });
    }

    /** Everything that was said on the actor's own sheet, the newest first. */
    public List<View> history(Actor actor) {
        return database.in(actor.trust(), db -> CompetenceQueries.all(db, actor.person()));
    }

    public View find(Actor actor, UUID view) {
        return history(actor).stream()
                .filter(found -> found.id().equals(view))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Says where the actor stands; what they said before stays in the history. */
    public View say(Actor actor, long version, ViewDraft draft, Instant now) {
        var checked = draft.checked(framework());
        return database.in(
                actor.trust(), db -> add(db, actor, actor.person(), version, checked, now));
    }

    /** Lets one member read it, in place of whoever could before; or nobody. */
    public Sharing share(Actor actor, long version, @Nullable String account) {
        var withdrawn = account == null || account.isBlank();
        var with =
                withdrawn
                        ? null
                        : members.find(
                                actor,
                                "member_id",
                                account,
                                "Choose somebody who can log in to your Trust");
        if (with != null && with.account().equals(actor.person())) {
            throw Refusal.invalid("member_id", "Choose somebody other than yourself");
        }
        return database.in(
                actor.trust(),
                db -> {
                    if (!CompetenceQueries.share(db, actor, version, with)) {
                        throw Refusal.stale();
                    }
                    var what = withdrawn ? "competences unshared" : "competences shared";
                    audit(db, actor, what, actor.person());
                    return sharing(db, actor);
                });
    }

    /** Whose competences are shared with the actor. */
    public List<Sharing> shared(Actor actor) {
        return database.in(actor.trust(), db -> CompetenceQueries.sharedWith(db, actor.person()));
    }

    /** What somebody shares with the actor; there is nothing for anybody else. */
    public Sheet shared(Actor actor, UUID author) {
        return database.in(
                actor.trust(), db -> sheet(db, sharedWith(db, actor, author), actor.person()));
    }

    /** What the actor says of the one who shares with them. */
    public View answer(Actor actor, UUID author, long version, ViewDraft draft, Instant now) {
        return database.in(
                actor.trust(),
                db -> {
                    sharedWith(db, actor, author);
                    return add(db, actor, author, version, draft.checked(framework()), now);
                });
    }

    private Sheet sheet(Db db, Sharing sharing, @Nullable UUID supervisor) {
        var author = sharing.authorId();
        return new Sheet(
                framework(),
                CompetenceQueries.last(db, author, author).orElse(null),
                supervisor == null
                        ? null
                        : CompetenceQueries.last(db, author, supervisor).orElse(null),
                sharing);
    }

    private View add(
            Db db, Actor actor, UUID author, long version, ViewDraft.Checked draft, Instant now) {
        var id =
                CompetenceQueries.insert(
                                db, actor, author, version + 1, framework().version(), draft, now)
                        .orElseThrow(Refusal::stale);
        CompetenceQueries.words(db, id, draft.words());
        audit(db, actor, "competences view added", author);
        return CompetenceQueries.last(db, author, actor.person()).orElseThrow(Refusal::notFound);
    }

    private static Sharing sharing(Db db, Actor actor) {
        return CompetenceQueries.sharing(db, actor.person())
                .orElseGet(() -> new Sharing(actor.person(), actor.name(), null, null, 0));
    }

    private static Sharing sharedWith(Db db, Actor actor, UUID author) {
        return CompetenceQueries.sharing(db, author)
                .filter(sharing -> actor.person().equals(sharing.sharedWithId()))
                .orElseThrow(Refusal::notFound);
    }

    /** That it was done, and neither what was said nor with whom it is shared. */
    private static void audit(Db db, Actor actor, String action, UUID author) {
        Audit.write(db, actor, action, "competences " + author, null, null);
    }
}
