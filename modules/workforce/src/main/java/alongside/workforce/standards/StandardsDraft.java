package alongside.workforce.standards;

import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standards as typed or sent. What is not sent stays as it is. */
public record StandardsDraft(
        @Nullable String preceptorshipMonths,
        @Nullable FrequencyDraft managerial,
        @Nullable FrequencyDraft group,
        @Nullable FrequencyDraft reflectivePractice) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 36;
    private static final int RAREST = 52;

    /** How often, as typed or sent. */
    public record FrequencyDraft(@Nullable String every, @Nullable String unit) {
        static FrequencyDraft of(Frequency frequency) {
            return new FrequencyDraft("" + frequency.every(), frequency.unit());
        }
    }

    static StandardsDraft of(Standards standards) {
        return new StandardsDraft(
                "" + standards.preceptorshipMonths(),
                FrequencyDraft.of(standards.managerial()),
                FrequencyDraft.of(standards.group()),
                FrequencyDraft.of(standards.reflectivePractice()));
    }

    Standards over(Standards old) {
        var faults = new LinkedHashMap<String, String>();
        var months = old.preceptorshipMonths();
        if (preceptorshipMonths != null) {
            months = number(preceptorshipMonths);
            if (months < SHORTEST || months > LONGEST) {
                faults.put("preceptorship_months", "Enter the months as a number from 3 to 36");
            }
        }
        var standards =
                new Standards(
                        months,
                        frequency(managerial, old.managerial(), "managerial", faults),
                        frequency(group, old.group(), "group", faults),
                        frequency(
                                reflectivePractice,
                                old.reflectivePractice(),
                                "reflective_practice",
                                faults),
                        old.version());
        Refusal.ifAny(faults);
        return standards;
    }

    private static Frequency frequency(
            @Nullable FrequencyDraft draft,
            Frequency old,
            String field,
            Map<String, String> faults) {
        if (draft == null) {
            return old;
        }
        var every = draft.every() == null ? old.every() : number(draft.every());
        if (every < 1 || every > RAREST) {
            faults.put(field + "_every", "Enter how often as a number from 1 to 52");
        }
        var unit = draft.unit() == null ? old.unit() : draft.unit();
        if (!unit.equals("weeks") && !unit.equals("months")) {
            faults.put(field + "_unit", "Choose weeks or months");
        }
        return new Frequency(every, unit);
    }

    private static int number(String text) {
        return text.strip().matches("[0-9]{1,3}") ? Integer.parseInt(text.strip()) : -1;
    }
}
