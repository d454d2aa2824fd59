package alongside.portal.idempotency;

/** An answer that was given before, and the hash of the body it answers: nothing is to be done. */
final class Told extends RuntimeException {
    private final transient byte[] hash;
    private final transient Answer answer;

    Told(byte[] hash, Answer answer) {
        super("", null, false, false);
        this.hash = hash;
        this.answer = answer;
    }

    byte[] hash() {
        return hash;
    }

    Answer answer() {
        return answer;
    }
}
