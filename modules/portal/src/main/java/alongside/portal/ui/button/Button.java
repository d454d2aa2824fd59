package alongside.portal.ui.button;

import org.jspecify.annotations.Nullable;

/** A button that sends its form, or a link that looks like one. One primary per page. */
public record Button(
        String text,
        @Nullable String row,
        @Nullable String href,
        @Nullable String variant,
        boolean isSmall,
        boolean isDisabled,
        @Nullable String name,
        @Nullable String value,
        @Nullable String action) {

    public static Button of(String text) {
        return new Button(text, null, null, null, false, false, null, null, null);
    }

    public static Button link(String text, String href) {
        return new Button(text, null, href, null, false, false, null, null, null);
    }

    public Button secondary() {
        return variant("secondary");
    }

    public Button warning() {
        return variant("warning");
    }

    public Button reverse() {
        return variant("reverse");
    }

    public Button login() {
        return variant("login");
    }

    private Button variant(String variant) {
        return new Button(text, row, href, variant, isSmall, isDisabled, name, value, action);
    }

    public Button small() {
        return new Button(text, row, href, variant, true, isDisabled, name, value, action);
    }

    public Button disabled() {
        return new Button(text, row, href, variant, isSmall, true, name, value, action);
    }

    /** What the form sends when this button is the one that was pressed. */
    public Button sends(String name, String value) {
        return new Button(text, row, href, variant, isSmall, isDisabled, name, value, action);
    }

    /** Sends the form to this address in place of its own. */
    public Button posts(String action) {
        return new Button(text, row, href, variant, isSmall, isDisabled, name, value, action);
    }

    /** Hidden text that tells this button from the same one in other rows. */
    public Button forRow(String row) {
        return new Button(text, row, href, variant, isSmall, isDisabled, name, value, action);
    }

    public String classes() {
        return "nhsuk-button"
                + (variant == null ? "" : " nhsuk-button--" + variant)
                + (isSmall ? " nhsuk-button--small" : "");
    }
}
