package alongside.workforce;

import alongside.kernel.TrustId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the register of members is told when somebody's access to a Trust ends. */
@FunctionalInterface
public interface AccessEnd {
    /**
     * Ends access after this day, or gives it back. Repeatable.
     *
     * @param day the last day; null gives access back
     * @param was the day that was said before, if one was: a member for whom something else holds
     *     meanwhile is left alone
     * @return false if access goes on because nobody else would be Trust admin
     */
    boolean until(TrustId trust, UUID account, @Nullable LocalDate day, @Nullable LocalDate was);
}
