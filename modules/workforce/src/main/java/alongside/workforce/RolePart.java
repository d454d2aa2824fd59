package alongside.workforce;

import alongside.kernel.Actor;
import java.util.Optional;
import java.util.UUID;

/** What another module says of a job role on its page. Offered to {@link Workforce#offer}. */
public interface RolePart {
    /**
     * One line.
     *
     * @param label what it is, such as "National level"
     * @param value as it is read, such as "Senior or advanced peer support worker"
     * @param path where it is set, below the Trust's home
     */
    record Line(String label, String value, String path) {}

    /** Empty if this actor may not see it. */
    Optional<Line> line(Actor actor, UUID role);
}
