package alongside.forums.mails;

import alongside.forums.notifications.NoticeKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail on record, without what it said.
 *
 * @param kind of a notice, {@code daily} and so on for a summary, {@code account} for all others
 */
public record SentMail(
        UUID id, String kind, String subject, Instant at, int attempts, Outcome outcome) {
    static final String ACCOUNT = "account";

    /** Whether it is sent whatever somebody prefers. */
    static boolean essential(String kind) {
        return kind.equals(ACCOUNT)
                || NoticeKind.of(kind).filter(NoticeKind::essential).isPresent();
    }

    /** Its kind as people know it. */
    static String label(String kind) {
        return NoticeKind.of(kind)
                .map(NoticeKind::label)
                .orElse(kind.equals(ACCOUNT) ? "Accounts and registrations" : "Summaries, " + kind);
    }

    public String label() {
        return label(kind);
    }
}
