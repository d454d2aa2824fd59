package alongside.portal.idempotency;

import alongside.kernel.Refusal;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import java.util.UUID;

/** Which request a repetition repeats: the same person, address and key. */
record Key(UUID person, String route, String key) {
    private static final HeaderName HEADER = HeaderNames.create("Idempotency-Key");

    /** Empty for a request that was sent without a key. */
    static Optional<Key> of(ServerRequest request, UUID person) {
        return request.headers().first(HEADER).map(key -> of(request, person, key));
    }

    private static Key of(ServerRequest request, UUID person, String key) {
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw Refusal.invalid(
                    "Idempotency-Key", "The key has 1 to 200 letters, digits or signs.");
        }
        return new Key(person, request.path().path(), key);
    }
}
