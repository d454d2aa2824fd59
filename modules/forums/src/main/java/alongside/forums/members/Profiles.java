package alongside.forums.members;

import alongside.forums.forum.Standing;
import alongside.kernel.Actor;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import java.time.Instant;
import java.util.UUID;

/** As whom people take part: one profile for each of their Trusts. */
public final class Profiles {
    private final ForumDatabase database;

    public Profiles(ForumDatabase database) {
        this.database = database;
    }

    /** As whom the actor takes part here. */
    public Profile profile(Actor actor, UUID forum, Instant now) {
        return database.in(db -> profile(db, actor, forum, now));
    }

    private static Profile profile(Db db, Actor actor, UUID forum, Instant now) {
        var trust = Standing.in(db, forum, actor, now).requireMember().trust();
        return ParticipantQueries.profile(db, actor.person(), trust).orElseThrow();
    }

    /** Changes how the actor appears in every forum where they take part for the same Trust. */
    public Profile appear(Actor actor, UUID forum, long version, ProfileDraft draft, Instant now) {
        return database.in(db -> {
            var trust = Standing.in(db, forum, actor, now).requireMember().trust();
            var next = draft.over(profile(db, actor, forum, now));
            if (!ParticipantQueries.update(db, actor.person(), trust, version, next)) {
                throw Refusal.stale();
            }
            return profile(db, actor, forum, now);
        });
    }
}
