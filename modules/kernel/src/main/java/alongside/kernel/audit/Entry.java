package alongside.kernel.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an audit log as its chain sees it.
 *
 * @param at microseconds since 1970, which is all that the database keeps
 */
record Entry(
        long id,
        long at,
        String actorId,
        String actorName,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after) {

    /** Its seal's hash: SHA-256 of the hash before it, its position, and each value by length. */
    byte[] hash(byte[] previous, long position) {
        var digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(24).putLong(position).putLong(id).putLong(at).flip());
        for (var value :
                new @Nullable String[] {actorId, actorName, action, subject, before, after}) {
            var bytes = value == null ? new byte[0] : value.getBytes(UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : bytes.length).flip());
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
