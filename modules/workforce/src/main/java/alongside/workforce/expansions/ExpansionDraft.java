package alongside.workforce.expansions;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.workforce.register.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expansion line as typed or sent. Service and locality are given once. */
public record ExpansionDraft(
        @Nullable String serviceId,
        @Nullable String localityId,
        @Nullable String planned,
        @Nullable String dueOn) {

    /** The draft that changes nothing, for a form to begin with. */
    static ExpansionDraft of(Expansion line) {
        return new ExpansionDraft(
                line.serviceId().toString(),
                line.localityId() == null ? "" : line.localityId().toString(),
                "" + line.planned(),
                line.dueOn().toString());
    }

    /** What is not sent stays as it is. */
    ExpansionDraft over(Expansion line) {
        var old = of(line);
        return new ExpansionDraft(
                old.serviceId,
                old.localityId,
                planned == null ? old.planned : planned,
                dueOn == null ? old.dueOn : dueOn);
    }

    /** The same, trimmed, with no nulls; refuses with every fault. */
    ExpansionDraft checked() {
        var faults = new LinkedHashMap<String, String>();
        if (Ids.of(given(serviceId)) == null) {
            faults.put("service_id", "Choose a service");
        }
        if (!given(localityId).isEmpty() && Ids.of(given(localityId)) == null) {
            faults.put("locality_id", "Choose a locality from the list");
        }
        if (!given(planned).matches("[1-9][0-9]{0,2}")) {
            faults.put("planned", "Enter how many posts as a number from 1 to 999");
        }
        due(faults);
        Refusal.ifAny(faults);
        return new ExpansionDraft(
                given(serviceId), given(localityId), given(planned), given(dueOn));
    }

    private void due(Map<String, String> faults) {
        if (given(dueOn).isEmpty()) {
            faults.put("due_on", "Enter the day by which the posts are to be filled");
            return;
        }
        try {
            var _ = Dates.of("due_on", given(dueOn));
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
        }
    }

    LocalDate due() {
        return Dates.of("due_on", given(dueOn));
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
