package alongside.portal.ui.field;

import org.jspecify.annotations.Nullable;

/** A field's name, label, hint and error. The error links from the summary by the field's id. */
public record Field(
        String name,
        String id,
        String label,
        @Nullable String size,
        boolean heading,
        boolean hiddenLabel,
        @Nullable String hint,
        @Nullable String error) {

    public static Field of(String name, String label) {
        return new Field(name, name, label, null, false, false, null, null);
    }

    Field id(String id) {
        return new Field(name, id, label, size, heading, hiddenLabel, hint, error);
    }

    Field size(String size) {
        return new Field(name, id, label, size, heading, hiddenLabel, hint, error);
    }

    Field asHeading() {
        return new Field(name, id, label, size, true, hiddenLabel, hint, error);
    }

    Field asHidden() {
        return new Field(name, id, label, size, heading, true, hint, error);
    }

    Field hint(@Nullable String hint) {
        return new Field(name, id, label, size, heading, hiddenLabel, hint, error);
    }

    Field error(@Nullable String error) {
        return new Field(name, id, label, size, heading, hiddenLabel, hint, error);
    }

    public String group() {
        return error == null ? "nhsuk-form-group" : "nhsuk-form-group nhsuk-form-group--error";
    }

    public String labelClasses() {
        return (size == null ? "nhsuk-label" : "nhsuk-label nhsuk-label--" + size)
                + (hiddenLabel ? " nhsuk-u-visually-hidden" : "");
    }

    public String legendClasses() {
        return (size == null
                        ? "nhsuk-fieldset__legend"
                        : "nhsuk-fieldset__legend nhsuk-fieldset__legend--" + size)
                + (hiddenLabel ? " nhsuk-u-visually-hidden" : "");
    }

    /** The classes of the control itself, such as {@code nhsuk-input nhsuk-input--error}. */
    public String control(String base) {
        return error == null ? base : base + " " + base + "--error";
    }

    /** What a screen reader reads after the label, or null. */
    public @Nullable String described() {
        return describedAfter("");
    }

    public @Nullable String describedAfter(String first) {
        var ids =
                (first
                                + (hint == null ? "" : " " + id + "-hint")
                                + (error == null ? "" : " " + id + "-error"))
                        .strip();
        return ids.isEmpty() ? null : ids;
    }
}
