package alongside.portal;

/** 429: this client asks more than its share. */
public final class Busy extends RuntimeException {
    private final long seconds;

    public Busy(long seconds) {
        this(seconds, "You have sent very many requests. Wait a little, then try again.");
    }

    /** With a sentence that says what there is too much of, and until when. */
    public Busy(long seconds, String message) {
        super(message, null, false, false);
        this.seconds = seconds;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    String retryAfter() {
        return String.valueOf(Math.max(1, seconds));
    }
}
