package alongside.portal;

/** 429: this client asks more than its share. */
public final class Busy extends RuntimeException {
    private final long seconds;

    public Busy(long seconds) {
        super("Too many requests", null, false, false);
        this.seconds = seconds;
    }

    String retryAfter() {
        return String.valueOf(Math.max(1, seconds));
    }
}
