package alongside.forums.actions;

import alongside.forums.Typed;
import alongside.forums.meetings.Day;
import alongside.kernel.Refusal;
import alongside.portal.Ids;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as typed or sent.
 *
 * @param owner stands for them in the forum
 */
public record ActionDraft(@Nullable String what, @Nullable String owner, @Nullable String dueOn) {
    private static final int LONGEST = 500;

    /** A draft without a fault. */
    record Checked(String what, UUID owner, LocalDate dueOn) {}

    static ActionDraft of(MeetingAction action) {
        return new ActionDraft(
                action.what(), action.ownerId().toString(), action.dueOn().toString());
    }

    /** What is not sent stays as it is. */
    ActionDraft over(ActionDraft old) {
        return new ActionDraft(
                what == null ? old.what : what,
                owner == null ? old.owner : owner,
                dueOn == null ? old.dueOn : dueOn);
    }

    Checked checked(Set<UUID> members) {
        var faults = new LinkedHashMap<String, String>();
        var text = Typed.line(what);
        if (text.isEmpty() || text.length() > LONGEST) {
            faults.put("what", "Enter what is to be done, in 500 characters or fewer");
        }
        var who = Ids.of(owner == null ? "" : owner);
        if (who == null || !members.contains(who)) {
            faults.put("owner", "Choose who does it");
        }
        var day = Day.of(dueOn);
        if (day.isEmpty()) {
            faults.put("due_on", "Enter a real date, such as 30 3 2027");
        }
        Refusal.ifAny(faults);
        return new Checked(text, Objects.requireNonNull(who), day.orElseThrow());
    }
}
