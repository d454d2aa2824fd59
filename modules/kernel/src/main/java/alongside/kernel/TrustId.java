package alongside.kernel;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The immutable short id of a Trust: {@code trust_} and 10 characters. It names the Trust's schema
 * and role, and is never shown to people, who see a slug or an ODS code.
 */
public record TrustId(String value) {
    private static final Pattern FORM = Pattern.compile("trust_[0-9a-z]{10}");
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    public TrustId {
        // The value is used as an SQL identifier, so nothing else may ever pass.
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a Trust id: " + value);
        }
    }

    public static TrustId random() {
        var id = new StringBuilder("trust_");
        for (int i = 0; i < 10; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new TrustId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
