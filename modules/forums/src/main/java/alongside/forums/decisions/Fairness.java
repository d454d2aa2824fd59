package alongside.forums.decisions;

import alongside.forums.forum.Standing;
import alongside.kernel.Db;
import alongside.kernel.Refusal;

/** Who may decide about whom. */
final class Fairness {
    private Fairness() {}

    /** Nobody decides about themselves, and only a chair about those who moderate. */
    static void requireAbove(Standing by, Target target, DecisionKind kind) {
        if (kind == DecisionKind.LOCK || kind == DecisionKind.MOVE) {
            return;
        }
        if (target.person().equals(by.person())) {
            throw Refusal.conflict("This is about yourself. Ask another moderator to decide.");
        }
        if (target.leads() && !by.chairs()) {
            throw Refusal.forbidden("Only the chair decides about those who moderate.");
        }
    }

    /** Another moderator than the one who decided; the chair if there is no other. */
    static boolean mayAnswer(Db db, Standing by, Decision decision) {
        if (!decision.appealed() || decision.mine()) {
            return false;
        }
        return !decision.own()
                || (by.chairs()
                        && DecisionQueries.others(db, by.forum().id(), decision.id(), by.person())
                                == 0);
    }
}
