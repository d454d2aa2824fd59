package alongside.forums.conduct;

import alongside.forums.Typed;
import alongside.forums.forum.ForumRegister;
import alongside.kernel.Actor;
import alongside.kernel.Audit;
import alongside.kernel.Db;
import alongside.kernel.ForumDatabase;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The rules of conduct: everybody accepts each version once, before they write the next post. */
public final class Conduct {
    private static final int LONGEST = 10_000;

    private final ForumDatabase database;

    public Conduct(ForumDatabase database) {
        this.database = database;
    }

    /** The rules in force. */
    public Rules rules() {
        return database.in(ConductQueries::newest);
    }

    /** When the actor accepted the rules in force; null if they have not. */
    public @Nullable Instant accepted(Actor actor) {
        return database.in(db ->
                ConductQueries.accepted(db, actor.person(), ConductQueries.newest(db).number()));
    }

    /** Repeatable. Refused if a newer version came meanwhile, which must be read first. */
    public void accept(Actor actor, int number, Instant now) {
        database.in(db -> {
            if (ConductQueries.newest(db).number() != number) {
                throw Refusal.conflict("The rules were changed meanwhile. Read the newest ones.");
            }
            ConductQueries.accept(db, actor.person(), number, now.atOffset(ZoneOffset.UTC));
            return true;
        });
    }

    /** A new version, for everybody to accept. */
    public Rules publish(Actor actor, int seen, @Nullable String text, Instant now) {
        if (!ForumRegister.opensShared(actor)) {
            throw Refusal.forbidden(Role.PLATFORM_OPERATOR, Role.NATIONAL_LEAD);
        }
        var body = Typed.text(text);
        if (body.isEmpty() || body.length() > LONGEST) {
            throw Refusal.invalid("body", "Enter the rules, in 10,000 characters or fewer");
        }
        return database.in(db -> {
            if (!ConductQueries.publish(db, seen + 1, body, now.atOffset(ZoneOffset.UTC))) {
                throw Refusal.stale();
            }
            var rules = ConductQueries.newest(db);
            if (rules.number() != seen + 1) {
                throw Refusal.stale();
            }
            Audit.write(db, actor, "rules published", "conduct " + rules.number(), null, null);
            return rules;
        });
    }

    /** Refuses somebody who has not accepted the rules in force. */
    public static void requireAccepted(Db db, Actor actor) {
        if (ConductQueries.accepted(db, actor.person(), ConductQueries.newest(db).number())
                == null) {
            throw Refusal.conflict("Read and accept the rules of conduct first.");
        }
    }
}
