package alongside.workforce.preceptorships;

import alongside.workforce.history.Wording;

/**
 * How the fields of a preceptorship are called. The log keeps how many objectives there are and not
 * what they say, so that a change of their words is told without them.
 */
final class PreceptorshipWording implements Wording {
    static final PreceptorshipWording INSTANCE = new PreceptorshipWording();

    @Override
    public String label(String field) {
        return switch (field) {
            case "due_on" -> "Due to complete";
            case "objectives" -> "Number of objectives";
            case "extended_days" -> "Days of extension";
            case "reviews_held" -> "Reviews held, after months";
            case "signed_off_on" -> "Signed off";
            default -> Wording.super.label(field);
        };
    }

    @Override
    public String none(String field) {
        return switch (field) {
            case "preceptor" -> "Nobody";
            case "signed_off_on" -> "Not yet";
            default -> "None";
        };
    }

    @Override
    public String value(String field, String value) {
        return value.equals("[]") ? "None" : Wording.super.value(field, value);
    }

    @Override
    public String other(String action) {
        return switch (action) {
            case "preceptorship changed" -> "Objectives in other words";
            case "review recorded" -> "Day of a review";
            default -> "";
        };
    }
}
