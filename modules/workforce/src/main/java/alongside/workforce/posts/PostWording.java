package alongside.workforce.posts;

import alongside.workforce.history.Wording;

/** How the fields of a post are called. */
final class PostWording implements Wording {
    static final PostWording INSTANCE = new PostWording();

    @Override
    public String label(String field) {
        return switch (field) {
            case "beside_clinician" -> "Works beside a clinician";
            case "non_clinical" -> "Non-clinical";
            case "opened_on" -> "First day";
            case "closed_on" -> "Last day";
            case "expansion_id" -> "Expansion line";
            default -> Wording.super.label(field);
        };
    }

    @Override
    public String none(String field) {
        return switch (field) {
            case "employer" -> "The Trust";
            case "funded_until" -> "Recurrent";
            default -> "None";
        };
    }
}
