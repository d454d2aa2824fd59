package alongside.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something to do after a transaction has committed, delivered at least once, so its receiver must
 * be able to meet it twice.
 *
 * @param id unique over all messages
 * @param trust the Trust in whose transaction it was written; absent for the platform
 * @param topic names the receiver
 * @param body what the receiver needs, as the two of them agree
 */
public record Message(long id, @Nullable TrustId trust, String topic, String body) {
    /** This message, refused if a Trust's role wrote it: a Trust cannot speak for the platform. */
    public Message ofPlatform() {
        if (trust != null) {
            throw new IllegalStateException(trust + " writes in the platform's name");
        }
        return this;
    }
}
