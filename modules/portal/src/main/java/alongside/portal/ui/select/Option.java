package alongside.portal.ui.select;

/** One entry of a list: what the form sends, and what the person reads. */
public record Option(String value, String text) {
    public static Option of(Object value, String text) {
        return new Option(value.toString(), text);
    }

    /** An entry whose text is what the form sends. */
    public static Option of(String text) {
        return new Option(text, text);
    }
}
