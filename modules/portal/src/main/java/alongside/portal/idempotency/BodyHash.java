package alongside.portal.idempotency;

import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a body, taken while its route reads it, so that it is never held in memory. */
final class BodyHash {
    private final ServerRequest request;
    private final MessageDigest digest;
    private @Nullable InputStream body;

    private BodyHash(ServerRequest request, MessageDigest digest) {
        this.request = request;
        this.digest = digest;
    }

    /** To be asked before the first look at the content, which fixes the stream. */
    static BodyHash of(ServerRequest request) {
        try {
            var hash = new BodyHash(request, MessageDigest.getInstance("SHA-256"));
            request.streamFilter(hash::watch);
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private InputStream watch(InputStream in) {
        var watched = new DigestInputStream(in, digest);
        body = watched;
        return watched;
    }

    /** Of the whole body, also of what the route left unread. */
    byte[] take() throws IOException {
        if (body == null && request.content().hasEntity()) {
            body = request.content().inputStream();
        }
        if (body != null) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }
}
