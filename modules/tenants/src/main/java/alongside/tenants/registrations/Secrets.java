package alongside.tenants.registrations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets for links, and references for people. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    // Without characters that people take for one another, and without vowels.
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private Secrets() {}

    static String token() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Such as ALN-7K3M2P. */
    static String reference() {
        var reference = new StringBuilder("ALN-");
        for (int i = 0; i < 6; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
