package alongside.portal.ui.tag;

/** A state that needs attention. A state that is fine is plain text. */
public record Tag(String text, String classes) {

    public static Tag of(String text) {
        return new Tag(text, "nhsuk-tag");
    }

    /** Plain text in the place of a tag, for what is completed. */
    public static Tag plain(String text) {
        return new Tag(
                text,
                "nhsuk-tag nhsuk-tag--no-colour nhsuk-tag--no-border nhsuk-u-font-weight-normal");
    }

    public static Tag overdue(String text) {
        return of(text).colour("red");
    }

    public static Tag dueSoon(String text) {
        return of(text).colour("yellow");
    }

    public static Tag notStarted() {
        return of("Not started").colour("blue");
    }

    public static Tag inProgress() {
        return of("In progress").colour("aqua-green");
    }

    public static Tag completed() {
        return plain("Completed");
    }

    public static Tag cannotStart() {
        return new Tag("Cannot start yet", plain("").classes() + " nhsuk-u-secondary-text-colour");
    }

    /** white, grey, green, aqua-green, blue, purple, pink, red, orange or yellow. */
    public Tag colour(String colour) {
        return new Tag(text, classes + " nhsuk-tag--" + colour);
    }
}
