package alongside.quickstart.keycloak;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a phone that shows a new code every 30 seconds (RFC 6238). */
public record Authenticator(String key) {
    public String code(Instant now) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret(), "HmacSHA1"));
        var step = ByteBuffer.allocate(Long.BYTES).putLong(now.getEpochSecond() / 30).array();
        var hash = mac.doFinal(step);
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    private byte[] secret() {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = BigInteger.ZERO;
        var read = 0;
        for (var letter : key.replace(" ", "").toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(letters.indexOf(letter)));
            read += 5;
        }
        var bytes = new byte[read / 8];
        var left = bits.shiftRight(read % 8).toByteArray();
        var length = Math.min(left.length, bytes.length);
        System.arraycopy(left, left.length - length, bytes, bytes.length - length, length);
        return bytes;
    }
}
