package alongside.identity;

import alongside.testing.Tab;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The app on a phone that shows a new six-digit code every half minute. */
final class TestOtp {
    private static @Nullable String secret;

    private TestOtp() {}

    /** Sets the second factor up on the page that asks for it. */
    static void enter(Tab tab) {
        secret = tab.page().locator("[name=totpSecret]").inputValue();
        tab.page().fill("#totp", code(Instant.now()));
        tab.page().click("#kc-save");
    }

    static boolean asked() {
        return secret != null;
    }

    /** Types the next code, if the page asks for one: each code is good once. */
    static void enterAgain(Tab tab) {
        if (tab.page().locator("#otp").count() == 1) {
            tab.page().fill("#otp", code(Instant.now().plusSeconds(30)));
            tab.page().click("#kc-login");
        }
    }

    private static String code(Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(
                    new SecretKeySpec(
                            String.valueOf(secret).getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash =
                    mac.doFinal(ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
