package alongside.workforce.assignments;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.workforce.careers.Order;
import alongside.workforce.posts.Slot;
import alongside.workforce.register.Category;
import alongside.workforce.register.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as typed or sent. {@code from} is its first day or, for a change, the first day the
 * change holds.
 *
 * @param postId the post it is to; role, band and place are then those of the post
 */
public record AssignmentDraft(
        @Nullable String personId,
        @Nullable String roleId,
        @Nullable String band,
        @Nullable String serviceId,
        @Nullable String teamId,
        @Nullable String localityId,
        @Nullable String weeklyHours,
        @Nullable String category,
        @Nullable String from,
        @Nullable String fixedTermEndOn,
        @Nullable String overrideReason,
        @Nullable String postId) {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
    private static final int DECIMALS = 4;

    /** The draft that changes nothing, for a form to begin with. */
    static AssignmentDraft of(Assignment a) {
        return new AssignmentDraft(
                a.personId().toString(),
                a.roleId().toString(),
                a.band(),
                a.serviceId().toString(),
                text(a.teamId()),
                text(a.localityId()),
                a.weeklyHours().toPlainString(),
                a.category(),
                "",
                text(a.fixedTermEndOn()),
                "",
                "");
    }

    static AssignmentDraft empty() {
        return new AssignmentDraft("", "", "", "", "", "", "", "permanent", "", "", "", "");
    }

    /** Changes of some fields, by their names, from a day on. */
    public static AssignmentDraft changing(Map<String, String> changes, String from) {
        return new AssignmentDraft(
                null,
                null,
                null,
                changes.get("service_id"),
                changes.get("team_id"),
                changes.get("locality_id"),
                changes.get("weekly_hours"),
                changes.get("category"),
                from,
                changes.get("fixed_term_end_on"),
                null,
                null);
    }

    /** What is wrong with changes, whichever assignment they are for, by field. */
    public static Map<String, String> faults(Map<String, String> changes, String from) {
        var any = new UUID(0, 0).toString();
        var whole = new HashMap<>(Map.of("weekly_hours", "1", "category", "permanent"));
        whole.put("service_id", any);
        whole.putAll(changes);
        var draft = changing(whole, from);
        var faults = new LinkedHashMap<String, String>();
        draft.collect(faults, any);
        return faults;
    }

    /** What is not sent stays as it is. */
    AssignmentDraft over(Assignment a) {
        var old = of(a);
        return new AssignmentDraft(
                old.personId,
                or(roleId, old.roleId),
                or(band, old.band),
                or(serviceId, old.serviceId),
                or(teamId, old.teamId),
                or(localityId, old.localityId),
                or(weeklyHours, old.weeklyHours),
                or(category, old.category),
                from,
                or(fixedTermEndOn, old.fixedTermEndOn),
                overrideReason,
                postId);
    }

    /** With the role, band and place of the post it names, if it names one. */
    AssignmentDraft in(@Nullable Slot post) {
        return post == null
                ? this
                : new AssignmentDraft(
                        personId,
                        post.roleId().toString(),
                        post.band(),
                        post.serviceId().toString(),
                        text(post.teamId()),
                        text(post.localityId()),
                        weeklyHours,
                        category,
                        from,
                        fixedTermEndOn,
                        overrideReason,
                        postId);
    }

    boolean namesPost() {
        return !given(postId).isEmpty();
    }

    /** The post it names; refuses what is no id of one. */
    UUID post() {
        var id = Ids.of(given(postId));
        if (id == null) {
            throw Refusal.invalid("post_id", "Choose a post from the list");
        }
        return id;
    }

    /** The first day; refuses with every fault of the whole draft. */
    LocalDate checkedFrom() {
        check();
        return Dates.of("from", given(from));
    }

    /** The first day alone, before anything else is known to be right. */
    LocalDate day() {
        return Dates.of("from", given(from).isEmpty() ? "-" : given(from));
    }

    Terms checked() {
        check();
        return new Terms(
                UUID.fromString(given(roleId)),
                given(band),
                UUID.fromString(given(serviceId)),
                optional(teamId),
                optional(localityId),
                new BigDecimal(given(weeklyHours)),
                given(category),
                given(fixedTermEndOn).isEmpty()
                        ? null
                        : Dates.of("fixed_term_end_on", given(fixedTermEndOn)),
                optional(postId));
    }

    /** Why somebody goes against the order of a pathway; empty if nobody does. */
    String reason() {
        return given(overrideReason);
    }

    private void check() {
        var faults = new LinkedHashMap<String, String>();
        collect(faults, roleId);
        Refusal.ifAny(faults);
    }

    private void collect(Map<String, String> faults, @Nullable String role) {
        id(faults, "role_id", role, "Choose a role");
        id(faults, "service_id", serviceId, "Choose a service");
        if (!given(teamId).isEmpty()) {
            id(faults, "team_id", teamId, "Choose a team from the list");
        }
        if (!given(localityId).isEmpty()) {
            id(faults, "locality_id", localityId, "Choose a locality from the list");
        }
        if (given(band).length() > 10) {
            faults.put("band", "Enter a band of 10 characters or fewer");
        }
        if (reason().length() > 2_000) {
            faults.put(Order.REASON, "Enter 2,000 characters or fewer");
        }
        hours(faults);
        if (Category.of(given(category)).isEmpty()) {
            faults.put("category", "Choose a kind of assignment");
        }
        date(faults, "from", given(from).isEmpty() ? "-" : given(from));
        if (!given(fixedTermEndOn).isEmpty()) {
            date(faults, "fixed_term_end_on", given(fixedTermEndOn));
        }
    }

    private void hours(Map<String, String> faults) {
        var text = given(weeklyHours);
        if (!text.matches("\\d{1,3}(\\.\\d{1," + DECIMALS + "})?")) {
            faults.put("weekly_hours", "Enter the hours a week as a number, such as 22.5");
            return;
        }
        var hours = new BigDecimal(text);
        if (hours.signum() == 0 || hours.compareTo(MOST_HOURS) > 0) {
            faults.put("weekly_hours", "Enter hours a week of more than 0 and at most 60");
        }
    }

    private static void date(Map<String, String> faults, String field, String text) {
        try {
            var _ = Dates.of(field, text);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
    }

    private static void id(
            Map<String, String> faults, String field, @Nullable String text, String message) {
        if (Ids.of(given(text)) == null) {
            faults.put(field, message);
        }
    }

    private static @Nullable UUID optional(@Nullable String text) {
        return given(text).isEmpty() ? null : Ids.of(given(text));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static @Nullable String or(@Nullable String sent, @Nullable String old) {
        return sent == null ? old : sent;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
