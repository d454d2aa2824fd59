package alongside.tenants.registrations;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person as somebody typed them, and the checks. */
public record ContactDraft(
        @Nullable String name, @Nullable String jobTitle, @Nullable String email) {
    // Lenient: the e-mail that must be answered is the real check. No line breaks, ever.
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^\\s@<>\",;:\\\\()\\[\\]]+@[^\\s@<>\",;:\\\\()\\[\\]]+\\.[^\\s@.<>\",;:]{2,}");
    private static final int LONGEST = 120;
    private static final int LONGEST_EMAIL = 254;

    /**
     * @param prefix of the fields' names, such as {@code approver.}
     * @param who for the messages, such as {@code the approver}
     * @throws Refusal.Invalid with a message for each field at fault
     */
    Contact checked(String prefix, String who, boolean withJobTitle) {
        var faults = new LinkedHashMap<String, String>();
        var name = line(this.name);
        var job = line(jobTitle);
        var address = line(email).toLowerCase(Locale.ROOT);
        text(faults, prefix + "name", name, "full name of " + who);
        if (withJobTitle) {
            text(faults, prefix + "job_title", job, "job title of " + who);
        }
        email(faults, prefix + "email", address, who);
        Refusal.ifAny(faults);
        return new Contact(name, withJobTitle ? job : "", address);
    }

    /** As typed, to be gone on with later. */
    Contact unchecked() {
        return new Contact(cut(line(name)), cut(line(jobTitle)), cut(line(email)));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_EMAIL ? text : text.substring(0, LONGEST_EMAIL);
    }

    private static void text(Map<String, String> faults, String field, String text, String what) {
        if (text.isEmpty()) {
            faults.put(field, "Enter the " + what);
        } else if (text.length() > LONGEST) {
            faults.put(field, "The " + what + " must be 120 characters or fewer");
        }
    }

    private static void email(Map<String, String> faults, String field, String text, String who) {
        if (text.isEmpty()) {
            faults.put(field, "Enter the work email address of " + who);
        } else if (!isEmail(text)) {
            faults.put(
                    field,
                    "Enter an email address in the correct format, like name@example.nhs.uk");
        }
    }

    static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /** One line of text: whatever would end a line of an e-mail's header becomes a space. */
    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
