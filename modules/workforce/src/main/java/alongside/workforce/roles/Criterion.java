package alongside.workforce.roles;

/**
 * A line of a person specification.
 *
 * @param essential rather than desirable
 * @param livedExperience whether it is the one about lived experience, which a peer support role
 *     always has
 */
public record Criterion(String name, boolean essential, boolean livedExperience) {
    static final Criterion LIVED_EXPERIENCE =
            new Criterion("Lived experience, of their own or as a carer", true, true);

    static Criterion essential(String name) {
        return new Criterion(name, true, false);
    }

    static Criterion desirable(String name) {
        return new Criterion(name, false, false);
    }
}
