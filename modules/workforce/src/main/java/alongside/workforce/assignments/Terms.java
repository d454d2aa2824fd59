package alongside.workforce.assignments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed for an assignment from a date on, checked. Its JSON is kept in the audit log.
 *
 * @param postId the post that was chosen; null where any post of this kind will do
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Terms(
        UUID roleId,
        String band,
        UUID serviceId,
        @Nullable UUID teamId,
        @Nullable UUID localityId,
        BigDecimal weeklyHours,
        String category,
        @Nullable LocalDate fixedTermEndOn,
        @Nullable UUID postId) {

    public static Terms of(Assignment assignment) {
        return new Terms(
                assignment.roleId(),
                assignment.band(),
                assignment.serviceId(),
                assignment.teamId(),
                assignment.localityId(),
                assignment.weeklyHours(),
                assignment.category(),
                assignment.fixedTermEndOn(),
                assignment.postId());
    }

    boolean same(Terms other) {
        return samePost(other)
                && weeklyHours.compareTo(other.weeklyHours) == 0
                && category.equals(other.category)
                && java.util.Objects.equals(fixedTermEndOn, other.fixedTermEndOn);
    }

    /** Whether these terms leave somebody in the post of the others. */
    boolean samePost(Terms other) {
        return postId == null ? sameKind(other) : postId.equals(other.postId);
    }

    private boolean sameKind(Terms other) {
        return roleId.equals(other.roleId)
                && band.equals(other.band)
                && serviceId.equals(other.serviceId)
                && java.util.Objects.equals(teamId, other.teamId)
                && java.util.Objects.equals(localityId, other.localityId);
    }
}
