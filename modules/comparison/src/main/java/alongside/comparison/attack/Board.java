package alongside.comparison.attack;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One release and what is true behind it, laid out for counting. */
final class Board {
    private final Policy policy;
    private final Publication publication;
    private final Truth truth;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Split, Part> parts = new HashMap<>();
    private long total;

    Board(Policy policy, Publication publication, Truth truth) {
        this.policy = policy;
        this.publication = publication;
        this.truth = truth;
        for (var row : truth.rows()) {
            places.put(row.trust(), places.size());
            total += row.headcount();
        }
        for (var split : Split.values()) {
            parts.put(split, new Part(split, publication, truth));
        }
    }

    /** Under which it was, or is to be, published. */
    Policy policy() {
        return policy;
    }

    Publication publication() {
        return publication;
    }

    Truth truth() {
        return truth;
    }

    Part part(Split split) {
        return Objects.requireNonNull(parts.get(split));
    }

    long total() {
        return total;
    }

    int size() {
        return places.size();
    }

    boolean holds(String trust) {
        return places.containsKey(trust);
    }

    int place(String trust) {
        return Objects.requireNonNull(places.get(trust));
    }

    SignedReturn row(String trust) {
        return truth.rows().get(place(trust));
    }

    long headcount(String trust) {
        return row(trust).headcount();
    }
}
