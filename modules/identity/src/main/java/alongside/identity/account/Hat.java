package alongside.identity.account;

import alongside.kernel.Role;
import java.util.List;
import java.util.stream.Collectors;

/** What a person is in one Trust. Only the person ever sees all of their hats side by side. */
public record Hat(String slug, String trust, String status, List<Role> roles) {
    public String href() {
        return "/t/" + slug;
    }

    public String rolesInWords() {
        return roles.stream().map(Role::label).collect(Collectors.joining(", "));
    }
}
