package alongside.workforce.pathways;

import java.util.List;
import java.util.UUID;

/**
 * A version of a career pathway.
 *
 * @param number counts the versions, from 1
 * @param status draft, approved, live or retired
 * @param version counts the edits of this version, for If-Match
 */
public record Pathway(
        UUID id, String name, int number, String status, int version, List<Step> steps) {

    /** What the order of the steps means for a person who wants to begin. */
    public String rule() {
        return rule(steps);
    }

    static String rule(List<Step> steps) {
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
        return status.equals("draft");
    }

    /** What the next step of this version's own life is; empty if it has none. */
    public String next() {
        return switch (status) {
            case "draft" -> "approved";
            case "approved" -> "live";
            default -> "";
        };
    }

    public String statusLabel() {
        return status.substring(0, 1).toUpperCase(java.util.Locale.UK) + status.substring(1);
    }
}
