package alongside.workforce.coverage;

/**
 * A number of people as it is told to everybody: rounded down, so that it stays true while people
 * come and go, and never small enough to speak of anyone.
 */
public final class PublicNumber {
    private static final int LEAST = 10;
    private static final int STEP = 5;

    private PublicNumber() {}

    /** {@code over 45} for 47, {@code 45} for 45, {@code fewer than 10} for anything below 10. */
    public static String words(int people) {
        if (people < LEAST) {
            return "fewer than " + LEAST;
        }
        var floor = people - people % STEP;
        return floor == people ? Integer.toString(people) : "over " + floor;
    }

    /** The same, and empty where there are too few to say. */
    public static String wordsIfMany(int people) {
        return people < LEAST ? "" : words(people);
    }
}
