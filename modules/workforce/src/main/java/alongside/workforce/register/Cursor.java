package alongside.workforce.register;

import alongside.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a list goes on: after the row with this sort key and id. */
public record Cursor(String sort, String id) {
    public static final Cursor START = new Cursor("", "");

    /** Reads what {@link #toString} wrote; anything else is the sender's fault. */
    public static Cursor of(String text) {
        if (text.isEmpty()) {
            return START;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
            if (parts.length == 2 && text.indexOf('\0') < 0 && parts[0].indexOf('\0') < 0) {
                return new Cursor(parts[0], parts[1].replace("\0", ""));
            }
        } catch (IllegalArgumentException e) {
            throw unusable();
        }
        throw unusable();
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sort + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal unusable() {
        return Refusal.invalid("after", "Use the value of next from the answer before.");
    }
}
