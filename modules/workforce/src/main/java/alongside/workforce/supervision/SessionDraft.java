package alongside.workforce.supervision;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.workforce.register.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as typed or sent.
 *
 * @param facilitatorId the account of the member who held it
 * @param personIds who attended
 */
public record SessionDraft(
        @Nullable String kind,
        @Nullable String heldOn,
        @Nullable String minutes,
        @Nullable String facilitatorId,
        @Nullable List<String> personIds) {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 600;
    private static final int MOST_PEOPLE = 100;

    /** What is right about it. */
    record Checked(Kind kind, LocalDate heldOn, int minutes, List<UUID> people) {}

    Checked checked(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        var found = Kind.of(given(kind)).orElse(null);
        if (found == null) {
            faults.put("kind", "Choose a kind of supervision");
        }
        var day = day(faults, given(heldOn), today);
        var length = minutes(faults, given(minutes));
        var people = people(faults, found);
        Refusal.ifAny(faults);
        return new Checked(
                Objects.requireNonNull(found), Objects.requireNonNull(day), length, people);
    }

    private static @Nullable LocalDate day(
            Map<String, String> faults, String text, LocalDate today) {
        try {
            if (text.isEmpty()) {
                throw Refusal.invalid("held_on", "Enter the day on which it was held");
            }
            var day = Dates.of("held_on", text);
            if (day.isAfter(today)) {
                throw Refusal.invalid("held_on", "Enter a day until today");
            }
            return day;
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
            return null;
        }
    }

    private static int minutes(Map<String, String> faults, String text) {
        var number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (number < SHORTEST || number > LONGEST) {
            faults.put("minutes", "Enter the minutes as a number from 5 to 600");
        }
        return number;
    }

    private List<UUID> people(Map<String, String> faults, @Nullable Kind kind) {
        var ids = new java.util.ArrayList<UUID>();
        for (var text : personIds == null ? List.<String>of() : personIds) {
            var id = Ids.of(text.strip());
            if (id == null) {
                faults.put("person_ids", "Choose people of your Trust");
            } else if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        if (!faults.containsKey("person_ids")) {
            number(faults, kind, ids.size());
        }
        return List.copyOf(ids);
    }

    private static void number(Map<String, String> faults, @Nullable Kind kind, int people) {
        if (people == 0) {
            faults.put("person_ids", "Choose who attended");
        } else if (people > MOST_PEOPLE) {
            faults.put("person_ids", "Choose 100 people or fewer");
        } else if (kind == Kind.MANAGERIAL && people > 1) {
            faults.put("person_ids", "Choose 1 person: managerial supervision is for one");
        }
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
