package alongside.forums.minutes;

import alongside.forums.posts.Markdown;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said at a meeting, in Markdown.
 *
 * @param state draft, or approved
 * @param approvedAt the meeting that approved them; null before
 * @param approvedOn when that meeting was
 */
public record Minutes(
        UUID meeting,
        String body,
        String state,
        @Nullable UUID approvedAt,
        @Nullable Instant approvedOn,
        int version) {
    @JsonIgnore
    public boolean approved() {
        return state.equals("approved");
    }

    public String html() {
        return Markdown.html(body);
    }
}
