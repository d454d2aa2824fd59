package alongside.workforce.roles;

import alongside.workforce.register.VersionStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a role; or, with number 0, a role that is in use and was never described.
 *
 * @param peerSupport whether those in it use their lived experience to support others
 * @param inDraft whether no version was ever approved, so that no post can be given this role
 * @param number counts the versions, from 1
 * @param status empty for a role that was never described
 * @param version counts the edits of this version, for If-Match
 */
public record JobRole(
        UUID id,
        String name,
        boolean peerSupport,
        boolean inDraft,
        int number,
        @Nullable VersionStatus status,
        @Nullable String band,
        String purpose,
        String boundaryStatement,
        List<Criterion> criteria,
        int version) {

    public boolean isDescribed() {
        return number > 0;
    }

    public boolean isDraft() {
        return status == VersionStatus.DRAFT;
    }

    public String statusLabel() {
        return status == null ? "In use, not described" : status.label();
    }

    public List<Criterion> essential() {
        return criteria.stream().filter(Criterion::essential).toList();
    }

    public List<Criterion> desirable() {
        return criteria.stream().filter(c -> !c.essential()).toList();
    }
}
