package alongside.portal.ui;

/** A place to go to, and what to call it. */
public record Link(String text, String href) {
    public static Link of(String text, String href) {
        return new Link(text, href);
    }
}
