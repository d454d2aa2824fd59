package alongside.workforce.customfields;

import alongside.kernel.Refusal;
import alongside.kernel.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field as typed or sent. What it is about, and its kind, are said once. */
public record CustomFieldDraft(
        @Nullable String subject,
        @Nullable String label,
        @Nullable String kind,
        @Nullable List<String> choices,
        @Nullable String why,
        @Nullable List<String> seenBy,
        @Nullable String keptMonths) {
    private static final int LONGEST = 60;
    private static final int LONGEST_WHY = 500;
    private static final int MOST_CHOICES = 30;
    private static final Pattern NEVER =
            Pattern.compile(
                    "\\b(nhs (number|no)|national insurance|ni number|date of birth|dob|diagnos\\w*"
                            + "|medication|patients?)\\b",
                    Pattern.CASE_INSENSITIVE);

    static CustomFieldDraft empty() {
        return new CustomFieldDraft(
                "person", "", "text", List.of(), "", List.of("trust_admin", "programme_lead"), "");
    }

    static CustomFieldDraft of(CustomField field) {
        return new CustomFieldDraft(
                field.subject().key(),
                field.label(),
                field.kind().key(),
                field.choices(),
                field.why(),
                field.seenBy(),
                "" + field.keptMonths());
    }

    /** What is not sent stays as it is. */
    CustomFieldDraft over(CustomField field) {
        var old = of(field);
        return new CustomFieldDraft(
                old.subject,
                label == null ? old.label : label,
                old.kind,
                choices == null ? old.choices : choices,
                why == null ? old.why : why,
                seenBy == null ? old.seenBy : seenBy,
                keptMonths == null ? old.keptMonths : keptMonths);
    }

    /** A draft without a fault. */
    record Checked(
            FieldSubject subject,
            String label,
            FieldKind kind,
            List<String> choices,
            String why,
            List<String> seenBy,
            int keptMonths) {}

    Checked checked() {
        var faults = new LinkedHashMap<String, String>();
        var about = FieldSubject.of(text(subject));
        if (about.isEmpty()) {
            faults.put("subject", "Choose people or posts");
        }
        var name = text(label);
        if (name.isEmpty() || name.length() > LONGEST) {
            faults.put("label", "Enter a name of 60 characters or fewer");
        } else if (NEVER.matcher(name).find()) {
            faults.put("label", "Alongside keeps no such data about anybody. Leave it out");
        }
        var what = FieldKind.of(text(kind));
        if (what.isEmpty()) {
            faults.put("kind", "Choose what can be filled in");
        }
        var offered = lines(choices);
        choices(faults, what.orElse(FieldKind.TEXT), offered);
        var reason = text(why);
        if (reason.isEmpty() || reason.length() > LONGEST_WHY) {
            faults.put("why", "Enter why you need it, in 500 characters or fewer");
        }
        var readers = seenBy == null ? List.<String>of() : seenBy.stream().distinct().toList();
        if (readers.isEmpty() || !ROLES.containsAll(readers)) {
            faults.put("seen_by", "Choose at least one role that sees it");
        }
        var months = text(keptMonths);
        if (!months.matches("[0-9]{1,3}") || Integer.parseInt(months) > 120) {
            faults.put("kept_months", "Enter a number of months from 0 to 120");
        }
        Refusal.ifAny(faults);
        return new Checked(
                about.orElseThrow(),
                name,
                what.orElseThrow(),
                offered,
                reason,
                readers,
                Integer.parseInt(months));
    }

    private static void choices(Map<String, String> faults, FieldKind kind, List<String> offered) {
        if (kind != FieldKind.CHOICE && !offered.isEmpty()) {
            faults.put("choices", "Only a field with choices has them");
        } else if (kind == FieldKind.CHOICE
                && (offered.size() < 2
                        || offered.size() > MOST_CHOICES
                        || offered.stream().anyMatch(one -> one.length() > LONGEST))) {
            faults.put(
                    "choices", "Enter 2 to 30 choices of 60 characters or fewer, one on each line");
        }
    }

    /** The roles that may be told to see a field: those who see the register at all. */
    static final List<String> ROLES =
            Arrays.stream(
                            new Role[] {
                                Role.TRUST_ADMIN,
                                Role.PROGRAMME_LEAD,
                                Role.LINE_MANAGER,
                                Role.INFORMATION_GOVERNANCE_LEAD,
                                Role.READ_ONLY
                            })
                    .map(Role::key)
                    .toList();

    static List<String> lines(@Nullable List<String> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(CustomFieldDraft::text)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }
}
