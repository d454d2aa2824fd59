package alongside.kernel;

/**
 * An e-mail to one person, in plain text. It is left in the outbox by the transaction it tells
 * about, so that it is sent if, and only if, that commits.
 */
public record Mail(String to, String subject, String text) {
    /** The topic under which mails wait in the outbox. */
    public static final String TOPIC = "mail";

    /** How mails leave the building; passed in, so that tests can read them. */
    @FunctionalInterface
    public interface Sender {
        /** Throws if the mail could not be handed over; it is then tried again. */
        void send(Mail mail);
    }

    /** Leaves this mail in the outbox. */
    public void leaveIn(Db db) {
        Outbox.send(db, TOPIC, to + "\n" + subject + "\n" + text);
    }

    /** The mail of a message that {@link #leaveIn} wrote. */
    public static Mail of(Message message) {
        var parts = message.body().split("\n", 3);
        return new Mail(parts[0], parts[1], parts[2]);
    }
}
