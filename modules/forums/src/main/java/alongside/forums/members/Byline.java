package alongside.forums.members;

import alongside.forums.forum.Hat;
import alongside.kernel.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands above what they wrote. It is made here alone, so that a name or a Trust that
 * somebody hides is hidden everywhere.
 *
 * @param name null for somebody who writes without their name
 * @param work such as {@code senior peer support worker}
 * @param trust null where they hide it, or have none
 */
public record Byline(@Nullable String name, String work, @Nullable String trust) {
    /** Of somebody who left the forum, or the Trust in whose name they wrote. */
    public static final Byline FORMER = new Byline("Former member", "", null);

    /** What is known of an author, and what of it they show. */
    record Known(
            String name,
            String jobTitle,
            boolean showsTrust,
            @Nullable String trustName,
            Set<Role> roles,
            boolean unnamed) {
        Byline byline() {
            var appointed = trustName == null;
            var work = jobTitle;
            if (work.isEmpty()) {
                work = appointed ? "moderator" : Hat.called(roles);
            }
            var shown = trustName != null && showsTrust ? Hat.spoken(trustName) : null;
            if (trustName != null && !showsTrust) {
                work = work + " at a member Trust";
            }
            return new Byline(unnamed ? null : name, work, shown);
        }
    }

    /** Rosa Whitlock, programme lead, Northmoor */
    public String words() {
        var all = new StringBuilder();
        for (var part : new String[] {name, work, trust}) {
            if (part != null && !part.isEmpty()) {
                all.append(all.isEmpty() ? "" : ", ").append(part);
            }
        }
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    public boolean unnamed() {
        return name == null;
    }
}
