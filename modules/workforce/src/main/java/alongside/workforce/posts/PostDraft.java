package alongside.workforce.posts;

import alongside.kernel.Refusal;
import alongside.workforce.register.Dates;
import alongside.workforce.register.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post as typed or sent. Role, band and place are given once; a change of them is a new post. */
public record PostDraft(
        @Nullable String positionNumber,
        @Nullable String roleId,
        @Nullable String band,
        @Nullable String serviceId,
        @Nullable String teamId,
        @Nullable String localityId,
        @Nullable String fundedHours,
        @Nullable String openedOn,
        @Nullable String closedOn) {

    /** What is not sent stays as it is. */
    PostDraft over(Post post) {
        return new PostDraft(
                or(positionNumber, post.positionNumber()),
                post.roleId().toString(),
                post.band(),
                post.serviceId().toString(),
                text(post.teamId()),
                text(post.localityId()),
                or(fundedHours, post.fundedHours()),
                or(openedOn, post.openedOn()),
                or(closedOn, post.closedOn()));
    }

    /** The same, trimmed, with no nulls; refuses with every fault. */
    PostDraft checked() {
        var faults = new LinkedHashMap<String, String>();
        if (Ids.of(given(roleId)) == null) {
            faults.put("role_id", "Choose a role");
        }
        if (Ids.of(given(serviceId)) == null) {
            faults.put("service_id", "Choose a service");
        }
        if (!given(teamId).isEmpty() && Ids.of(given(teamId)) == null) {
            faults.put("team_id", "Choose a team from the list");
        }
        if (!given(localityId).isEmpty() && Ids.of(given(localityId)) == null) {
            faults.put("locality_id", "Choose a locality from the list");
        }
        if (given(band).length() > 10) {
            faults.put("band", "Enter a band of 10 characters or fewer");
        }
        if (given(positionNumber).length() > 30) {
            faults.put("position_number", "Enter a position number of 30 characters or fewer");
        }
        hours(faults);
        date(faults, "opened_on", given(openedOn));
        date(faults, "closed_on", given(closedOn));
        Refusal.ifAny(faults);
        return new PostDraft(
                given(positionNumber),
                given(roleId),
                given(band),
                given(serviceId),
                given(teamId),
                given(localityId),
                given(fundedHours),
                given(openedOn),
                given(closedOn));
    }

    private void hours(Map<String, String> faults) {
        var text = given(fundedHours);
        if (!text.isEmpty()
                && (!text.matches("\\d{1,3}(\\.\\d{1,4})?") || text.matches("0+(\\.0+)?"))) {
            faults.put("funded_hours", "Enter the funded hours a week as a number, such as 22.5");
        }
    }

    private static void date(Map<String, String> faults, String field, String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            var _ = Dates.of(field, text);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static @Nullable String or(@Nullable String sent, @Nullable Object old) {
        return sent == null ? text(old) : sent;
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
