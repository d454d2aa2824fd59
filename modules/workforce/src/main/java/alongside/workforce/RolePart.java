package alongside.workforce;

import alongside.kernel.Actor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What another module says of a job role on its page. Offered to {@link Workforce#offer}. */
public interface RolePart {
    /**
     * One line.
     *
     * @param label what it is, such as "National level"
     * @param value as it is read, such as "Senior or advanced peer support worker"
     * @param path where this actor can set it, below the Trust's home; null if they cannot
     */
    record Line(String label, String value, @Nullable String path) {}

    /** Empty if this actor may not see it. */
    Optional<Line> line(Actor actor, UUID role);
}
