package alongside.portal;

import io.helidon.http.Status;

/** A request that broke the rules of the web rather than ours: too large, no JSON, no version. */
public final class BadRequest extends RuntimeException {
    private final transient Status status;

    public BadRequest(Status status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    Problem problem() {
        return Problem.of(status, String.valueOf(getMessage()));
    }
}
