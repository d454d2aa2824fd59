package alongside.workforce.coverage;

/**
 * A service or a locality, and how many people are in post there. A person who works in two counts
 * in both.
 */
public record Place(String id, String name, int people) {
    boolean hasPeople() {
        return people > 0;
    }
}
