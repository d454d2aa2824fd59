package alongside.workforce.qualifications;

import alongside.kernel.Refusal;
import alongside.portal.Ids;
import alongside.workforce.register.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A qualification as typed or sent. Whose it is, is given once. */
public record QualificationDraft(
        @Nullable String personId,
        @Nullable String title,
        @Nullable String level,
        @Nullable String awardingBody,
        @Nullable String type,
        @Nullable String startedOn,
        @Nullable String achievedOn,
        @Nullable String expiresOn) {
    private static final int LONGEST = 120;

    static QualificationDraft empty(String person) {
        return new QualificationDraft(person, "", "", "", "", "", "", "");
    }

    /** The draft that changes nothing, for a form to begin with. */
    static QualificationDraft of(Qualification old) {
        return new QualificationDraft(
                old.personId().toString(),
                old.title(),
                "" + old.level(),
                old.awardingBody(),
                old.type().key(),
                text(old.startedOn()),
                text(old.achievedOn()),
                text(old.expiresOn()));
    }

    /** What is not sent stays as it is. */
    QualificationDraft over(Qualification qualification) {
        var old = of(qualification);
        return new QualificationDraft(
                old.personId,
                title == null ? old.title : title,
                level == null ? old.level : level,
                awardingBody == null ? old.awardingBody : awardingBody,
                type == null ? old.type : type,
                startedOn == null ? old.startedOn : startedOn,
                achievedOn == null ? old.achievedOn : achievedOn,
                expiresOn == null ? old.expiresOn : expiresOn);
    }

    /** The same, trimmed, with no nulls; refuses with every fault. */
    QualificationDraft checked(LocalDate today) {
        var draft =
                new QualificationDraft(
                        text(personId),
                        text(title),
                        text(level),
                        text(awardingBody),
                        text(type),
                        text(startedOn),
                        text(achievedOn),
                        text(expiresOn));
        var faults = new LinkedHashMap<String, String>();
        if (Ids.of(text(personId)) == null) {
            faults.put("person_id", "Say whose qualification it is");
        }
        words(faults, "title", text(title), "Enter the title, in 120 characters or fewer");
        if (!text(level).matches("[1-8]")) {
            faults.put("level", "Enter a level from 1 to 8");
        }
        words(
                faults,
                "awarding_body",
                text(awardingBody),
                "Enter who awards it, in 120 characters or fewer");
        if (QualificationType.of(text(type)).isEmpty()) {
            faults.put("type", "Choose apprenticeship or accredited course");
        }
        draft.days(faults, today);
        Refusal.ifAny(faults);
        return draft;
    }

    private void days(Map<String, String> faults, LocalDate today) {
        var started = day(faults, "started_on", text(startedOn));
        var achieved = day(faults, "achieved_on", text(achievedOn));
        var expires = day(faults, "expires_on", text(expiresOn));
        if ((text(startedOn) + text(achievedOn)).isEmpty()) {
            faults.put("started_on", "Enter the day it began, or the day it was achieved");
        }
        if (achieved != null && achieved.isAfter(today)) {
            faults.put("achieved_on", "Enter a day that has come, or none while it is under way");
        } else if (achieved != null && started != null && achieved.isBefore(started)) {
            faults.put("achieved_on", "It cannot be achieved before the day it began");
        }
        if (expires != null && achieved == null && text(achievedOn).isEmpty()) {
            faults.put("expires_on", "Only what was achieved can expire");
        } else if (expires != null && achieved != null && expires.isBefore(achieved)) {
            faults.put("expires_on", "It cannot expire before the day it was achieved");
        }
    }

    private static void words(
            Map<String, String> faults, String field, String text, String message) {
        if (text.isEmpty() || text.length() > LONGEST) {
            faults.put(field, message);
        }
    }

    private static @Nullable LocalDate day(Map<String, String> faults, String field, String text) {
        try {
            return text.isEmpty() ? null : Dates.of(field, text);
        } catch (Refusal.Invalid e) {
            faults.putAll(e.fields());
            return null;
        }
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().replace("\0", "").strip();
    }
}
