package alongside.portal;

/** Nobody is logged in: a page sends the browser to log in and back, the API answers 401. */
final class LogInNeeded extends RuntimeException {
    LogInNeeded() {
        super("Log in first", null, false, false);
    }
}
