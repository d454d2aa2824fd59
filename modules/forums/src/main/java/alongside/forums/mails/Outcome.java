package alongside.forums.mails;

import java.util.Locale;

/** What became of a mail. */
public enum Outcome {
    WAITING("Waiting to be sent"),
    SENT("Sent"),
    REFUSED("Refused: there is no such address"),
    FAILED("Not sent: the mail server could not be reached for a day"),
    HELD("Not sent: the address took no emails before");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
