package alongside.comparison.attack;

import alongside.comparison.policy.ReleaseTable;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * A figure of which the attacker leaves too little open. For the operator's release role only.
 *
 * @param release number of the release that the figure stands behind
 * @param table the table of the figure; absent for a headcount
 * @param row the row of that table; absent for a headcount
 * @param trust whose figure it is; absent for one of England
 * @param range what the attacker leaves open
 * @param needed values, or people between lowest and highest, that must be left open
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        Knowledge knowledge,
        int release,
        @Nullable ReleaseTable table,
        @Nullable String row,
        @Nullable String trust,
        Range range,
        long needed) {}
