package alongside.forums.members;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** A profile as typed or sent. */
public record ProfileDraft(
        @Nullable String displayName,
        @Nullable String jobTitle,
        @Nullable Boolean showsTrust,
        @Nullable Boolean listed) {
    private static final int LONGEST = 60;

    static ProfileDraft of(Profile profile) {
        return new ProfileDraft(
                profile.displayName(), profile.jobTitle(), profile.showsTrust(), profile.listed());
    }

    /** What is not sent stays as it is. */
    Profile over(Profile old) {
        var faults = new LinkedHashMap<String, String>();
        var name = displayName == null ? old.displayName() : Typed.line(displayName);
        var title = jobTitle == null ? old.jobTitle() : Typed.line(jobTitle);
        if (name.isEmpty() || name.length() > LONGEST) {
            faults.put("display_name", "Enter a name of 60 characters or fewer");
        } else if (name.equalsIgnoreCase(Byline.FORMER.name())) {
            faults.put("display_name", "Enter a name that others can know you by");
        }
        if (title.length() > LONGEST) {
            faults.put("job_title", "Enter what you do in 60 characters or fewer");
        }
        Refusal.ifAny(faults);
        return new Profile(
                name,
                title,
                showsTrust == null ? old.showsTrust() : showsTrust,
                listed == null ? old.listed() : listed,
                old.version());
    }
}
