package alongside.workforce.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the register, whether in post or not. */
public record Person(
        UUID id,
        @Nullable String employeeNumber,
        String firstName,
        String lastName,
        @Nullable String email,
        int version) {

    public String name() {
        return firstName + " " + lastName;
    }
}
