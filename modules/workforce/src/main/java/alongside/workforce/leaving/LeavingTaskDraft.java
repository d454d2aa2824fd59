package alongside.workforce.leaving;

import alongside.workforce.register.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something and by when, as typed or sent. What is not sent stays as it is; without a
 * member, whoever is line manager or leads the programme does it.
 */
public record LeavingTaskDraft(@Nullable String memberId, @Nullable String dueOn) {

    public static LeavingTaskDraft of(LeavingTask task) {
        var member = task.memberId();
        return new LeavingTaskDraft(member == null ? "" : member.toString(), "" + task.dueOn());
    }

    LeavingTaskDraft over(LeavingTask task) {
        var old = of(task);
        return new LeavingTaskDraft(
                memberId == null ? old.memberId : memberId.strip(),
                dueOn == null || dueOn.isBlank() ? old.dueOn : dueOn.strip());
    }

    LocalDate due() {
        return Dates.of("due_on", dueOn == null ? "" : dueOn);
    }
}
