package alongside.kernel;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail to one person, in plain text. It is left in the outbox by the transaction it tells
 * about, so that it is sent if, and only if, that commits.
 *
 * @param stop the address at which one click ends mails of this kind; null if they cannot be ended
 * @param id the same each time the mail is handed over, so that it shows as one; null before it is
 *     in the outbox, unless the sender has its own
 */
public record Mail(
        String to, String subject, String text, @Nullable String stop, @Nullable String id) {
    /** The topic under which mails wait in the outbox. */
    public static final String TOPIC = "mail";

    public Mail(String to, String subject, String text) {
        this(to, subject, text, null, null);
    }

    /** How mails leave the building; passed in, so that tests can read them. */
    @FunctionalInterface
    public interface Sender {
        /**
         * Throws if the mail could not be handed over; it is then tried again.
         *
         * @throws Refused if there is no such address, so that trying again makes no sense
         */
        void send(Mail mail);
    }

    /** The server that takes mails has said for good that it takes none for this address. */
    public static final class Refused extends RuntimeException {
        public Refused(@Nullable String answer) {
            super(answer, null, false, false);
        }
    }

    /** Leaves this mail in the outbox. */
    public void leaveIn(Db db) {
        Outbox.send(db, TOPIC, head() + "\n" + subject + "\n" + text);
    }

    /** What only some mails have stands behind tabs, which no address contains. */
    private String head() {
        return stop == null && id == null ? to : to + "\t" + text(stop) + "\t" + text(id);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The mail of a message that {@link #leaveIn} wrote. */
    public static Mail of(Message message) {
        var parts = message.body().split("\n", 3);
        var head = parts[0].split("\t", -1);
        var stop = head.length > 1 && !head[1].isEmpty() ? head[1] : null;
        var id = head.length > 2 && !head[2].isEmpty() ? head[2] : "mail-" + message.id();
        return new Mail(head[0], parts[1], parts[2], stop, id);
    }
}
