package alongside.workforce.roles;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a role as a person agreed to it.
 *
 * @param statement what it does not do
 * @param criteria what it asks for
 * @param acknowledgedOn absent for the live version of a role they are in and have not agreed to
 */
public record Agreement(
        String role,
        int number,
        String statement,
        List<Criterion> criteria,
        @Nullable LocalDate acknowledgedOn) {}
