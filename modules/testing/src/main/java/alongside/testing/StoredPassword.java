package alongside.testing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as Keycloak stores it. Sixty people of a demonstration share one, so it is hashed once
 * and lightly; Keycloak hashes it again, properly, when each of them first signs in.
 */
final class StoredPassword {
    private static final int ITERATIONS = 1_000;
    private static final int BITS = 512;

    private StoredPassword() {}

    static Map<String, String> of(String password) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        var base64 = Base64.getEncoder();
        return Map.of(
                "type", "password",
                "credentialData",
                        "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\"}"
                                .formatted(ITERATIONS),
                "secretData",
                        "{\"value\":\"%s\",\"salt\":\"%s\"}"
                                .formatted(
                                        base64.encodeToString(hash(password, salt)),
                                        base64.encodeToString(salt)));
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            var key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
