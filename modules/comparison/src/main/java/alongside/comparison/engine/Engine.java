package alongside.comparison.engine;

import alongside.comparison.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Makes the candidate of a release from frozen returns. The same input gives the same bytes: there
 * is no clock, no chance and no reading of anything else.
 */
public final class Engine {
    private final Policy policy;
    private final long secret;
    private final Set<Rule> off;

    /**
     * @param secret from which the offset of England's headcount comes; kept for ever
     */
    public Engine(Policy policy, long secret) {
        this(policy, secret, Set.of());
    }

    /**
     * @param off rules to leave out, to see what they prevent
     */
    public Engine(Policy policy, long secret, Set<Rule> off) {
        this.policy = policy;
        this.secret = secret;
        this.off = off;
    }

    public static Candidate prepare(
            Policy policy, long secretOffset, Frozen frozen, List<Candidate> published) {
        return new Engine(policy, secretOffset).prepare(frozen, published, Progress.NONE);
    }

    /**
     * @param published all releases so far, in their order
     * @throws NoRelease if nothing of the quarter can be published
     */
    public Candidate prepare(Frozen frozen, List<Candidate> published, Progress progress) {
        var before = published.isEmpty() ? null : published.getLast();
        var panel = new Panel(policy, frozen, before);
        var number = published.size() + 1;
        var year = new Renewal(policy, panel, number).year(before);
        return new Making(policy, secret, off, panel, year, published).candidate(progress);
    }

    /**
     * The policy that a release is made under: a new one begins on 31 March, like all that holds
     * for a panel year.
     *
     * @param published all releases so far, in their order
     */
    public static Policy policy(Policy newest, LocalDate quarterEnd, List<Candidate> published) {
        return published.isEmpty() || Panel.isNewYear(quarterEnd)
                ? newest
                : published.getLast().policy();
    }

    /** Told of each attempt while a candidate is made. */
    @FunctionalInterface
    public interface Progress {
        Progress NONE = (attempt, of) -> {};

        void at(int attempt, int of);
    }

    /** Nothing of the quarter can be published; the message says why. */
    public static final class NoRelease extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoRelease(String message) {
            super(message, null, false, false);
        }
    }
}
