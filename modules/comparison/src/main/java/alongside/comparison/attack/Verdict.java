package alongside.comparison.attack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;

/**
 * What came of an attack.
 *
 * @param findings figures that are not safe; none if the release is safe
 * @param narrowest the narrowest range left for any figure, by what the attacker knew
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Verdict(List<Finding> findings, Map<Knowledge, Narrowest> narrowest) {
    /**
     * The narrowest range of a headcount, as a share of it, and of a count of 1 to 7.
     *
     * @param headcountPercent width in percent of the headcount; -1 if none was tried
     * @param smallValues values left for a count of 1 to 7; -1 if none was tried
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Narrowest(double headcountPercent, long smallValues) {
        /** The narrower of two. */
        public Narrowest or(Narrowest other) {
            return new Narrowest(
                    least(headcountPercent, other.headcountPercent),
                    fewest(smallValues, other.smallValues));
        }

        private static long fewest(long one, long other) {
            return one < 0 ? other : other < 0 ? one : Math.min(one, other);
        }

        private static double least(double one, double other) {
            return one < 0 ? other : other < 0 ? one : Math.min(one, other);
        }
    }

    @JsonIgnore
    public boolean safe() {
        return findings.isEmpty();
    }
}
