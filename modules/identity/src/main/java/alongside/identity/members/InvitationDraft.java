package alongside.identity.members;

import alongside.kernel.Refusal;
import alongside.kernel.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom somebody wants to invite, as they typed it. */
public record InvitationDraft(String name, String email, List<String> roles) {
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^@\\s,;:<>()\"\\\\]{1,64}@[^@\\s,;:<>()\"\\\\]+\\.[^@\\s,;:<>()\"\\\\.]{2,}");
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]");

    public InvitationDraft(
            @Nullable String name, @Nullable String email, @Nullable List<String> roles) {
        this.name = name == null ? "" : name.strip();
        this.email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /**
     * The roles, if all of it can be used.
     *
     * @throws Refusal.Invalid with a message for every field at fault
     */
    public List<Role> checked() {
        var faults = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            faults.put("name", "Enter their full name");
        } else if (name.length() > 100 || NOT_IN_A_LINE.matcher(name).find()) {
            faults.put("name", "Full name must be 1 line of 100 characters or less");
        }
        if (email.isEmpty()) {
            faults.put("email", "Enter their email address");
        } else if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
            faults.put(
                    "email", "Enter an email address in the correct format, like name@example.com");
        }
        var given = List.<Role>of();
        try {
            given = RoleKeys.checked(roles);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
        Refusal.ifAny(faults);
        return given;
    }
}
