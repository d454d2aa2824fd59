package alongside.comparison.attack;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Whole numbers from the lowest to the highest that are still possible, both included. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Range(long lowest, long highest) {
    /** More people than there are. */
    static final long MANY = 1_000_000;

    static final Range ANY = new Range(0, MANY);
    static final Range NONE = new Range(0, 0);

    /** The values that are still possible, 0 if what is known contradicts itself. */
    public long values() {
        return Math.max(0, highest - lowest + 1);
    }

    /** How far the lowest and the highest are apart. */
    public long width() {
        return highest - lowest;
    }

    boolean isEmpty() {
        return lowest > highest;
    }

    Range meet(Range other) {
        return new Range(Math.max(lowest, other.lowest), Math.min(highest, other.highest));
    }

    Range plus(Range other) {
        return new Range(lowest + other.lowest, Math.min(MANY, highest + other.highest));
    }

    /** What is left for one if the others are known to be so many; nobody is less than none. */
    Range without(long others) {
        return new Range(Math.max(0, lowest - others), highest - others);
    }
}
