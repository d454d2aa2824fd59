package alongside.portal;

/**
 * One registered route.
 *
 * @param method such as {@code GET}
 * @param path with parameters in braces, such as {@code /t/{trust}/people/{id}}
 * @param api whether it speaks JSON and takes bearer tokens
 */
public record Route(String method, String path, Audience audience, boolean api) {
    /** Where the API begins. */
    public static final String API = "/api/v1";
}
