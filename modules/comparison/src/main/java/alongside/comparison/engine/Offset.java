package alongside.comparison.engine;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret constant that England's headcount carries before it is rounded, so that many roundings
 * cannot be averaged. Keyed, even over one base, and the same for ever.
 */
final class Offset {
    private static final String METHOD = "HmacSHA256";

    private Offset() {}

    static int of(long secret, int base) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(ByteBuffer.allocate(8).putLong(secret).array(), METHOD));
            var drawn = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(4).putInt(base).array()));
            return (int) Math.floorMod(drawn.getLong(), (long) base);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
