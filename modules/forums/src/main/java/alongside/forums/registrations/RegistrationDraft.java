package alongside.forums.registrations;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A registration as typed or sent.
 *
 * @param needs what helps to take part, such as a step-free room
 * @param remember whether to fill it in at the next registration
 */
public record RegistrationDraft(@Nullable String needs, @Nullable Boolean remember) {
    private static final int LONGEST = 500;

    RegistrationDraft checked() {
        var text = Typed.text(needs);
        if (text.length() > LONGEST) {
            throw Refusal.invalid("needs", "Enter 500 characters or fewer");
        }
        return new RegistrationDraft(text, Boolean.TRUE.equals(remember));
    }

    String text() {
        return needs == null ? "" : needs;
    }

    boolean remembers() {
        return Boolean.TRUE.equals(remember);
    }
}
