package alongside.workforce.register;

import java.util.List;

/** One page of a list, and how many rows there are in all. */
public record Found<T>(List<T> rows, int total) {
    /** Rows on one page of a list. */
    public static final int PAGE = 50;
}
