package alongside.workforce.pathways;

import alongside.workforce.register.VersionStatus;
import java.util.List;
import java.util.UUID;

/**
 * A version of a career pathway.
 *
 * @param number counts the versions, from 1
 * @param version counts the edits of this version, for If-Match
 */
public record Pathway(
        UUID id, String name, int number, VersionStatus status, int version, List<Step> steps) {

    /** What the order of the steps means for a person who wants to begin. */
    public String rule() {
        return rule(steps);
    }

    /** The same of any steps. */
    public static String rule(List<Step> steps) {
        var kinds = steps.stream().map(Step::kind).toList();
        var employ = kinds.indexOf("employ");
        var train = kinds.indexOf("train");
        if (train < 0 || employ < 0) {
            return employ < 0 ? "Train" : "Apply for a role";
        }
        return employ < train
                ? "Apply for a role first, then train"
                : "Train first, then apply for a role";
    }

    public boolean isDraft() {
        return status == VersionStatus.DRAFT;
    }
}
