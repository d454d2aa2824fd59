package alongside.forums.forum;

import alongside.forums.Typed;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A forum as typed or sent.
 *
 * @param region the code of a region of NHS England, where the forum is for one
 * @param trust the place in addresses of the Trust that the forum is for, where it is for one
 * @param roles keys of roles in a Trust, such as {@code peer_support_worker}
 */
public record ForumDraft(
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String reach,
        @Nullable String region,
        @Nullable String trust,
        @Nullable String specialism,
        @Nullable String visibility,
        @Nullable List<String> roles,
        @Nullable String reviewed) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PURPOSE = 1_000;

    /** The roles that a new forum is for, unless somebody chooses others. */
    static final List<String> USUAL =
            List.of(
                    "programme_lead",
                    "peer_support_worker",
                    "involvement_coordinator",
                    "expert_by_experience");

    static ForumDraft blank() {
        return new ForumDraft("", "", "national", "", "", "", "open", USUAL, "nobody");
    }

    /** With what is usual where nothing was sent. */
    ForumDraft usual() {
        var blank = blank();
        return new ForumDraft(
                name,
                purpose,
                or(reach, blank.reach),
                region,
                trust,
                specialism,
                or(visibility, blank.visibility),
                roles == null ? blank.roles : roles,
                or(reviewed, blank.reviewed));
    }

    ForumDraft reaching(String other, String slug) {
        return new ForumDraft(
                name, purpose, other, region, slug, specialism, visibility, roles, reviewed);
    }

    static ForumDraft of(Forum forum, String slug) {
        return new ForumDraft(
                forum.name(),
                forum.purpose(),
                forum.reach().key(),
                forum.regionCode(),
                slug,
                forum.specialism(),
                forum.visibility().key(),
                forum.rolesInOrder().stream().map(Role::key).toList(),
                forum.reviewed().key());
    }

    ForumDraft over(ForumDraft old) {
        return new ForumDraft(
                or(name, old.name),
                or(purpose, old.purpose),
                old.reach,
                old.region,
                old.trust,
                or(specialism, old.specialism),
                or(visibility, old.visibility),
                roles == null ? old.roles : roles,
                or(reviewed, old.reviewed));
    }

    private static @Nullable String or(@Nullable String sent, @Nullable String old) {
        return sent == null ? old : sent;
    }

    /** A draft without a fault. */
    record Checked(
            String name,
            String purpose,
            Reach reach,
            @Nullable String regionCode,
            @Nullable String trust,
            @Nullable String specialism,
            Visibility visibility,
            Set<Role> roles,
            Reviewed reviewed) {
        String[] roleKeys() {
            return roles.stream().sorted().map(Role::key).toArray(String[]::new);
        }
    }

    /**
     * Without its faults, or refused with all of them.
     *
     * @param regions by code
     * @param mine ids by the place in addresses of the Trusts that the actor may open a forum for
     */
    Checked checked(Map<String, String> regions, Map<String, String> mine) {
        var faults = new LinkedHashMap<String, String>();
        var title = Typed.line(name);
        var what = Typed.text(purpose);
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            faults.put("name", "Enter a name of 80 characters or fewer");
        }
        if (what.isEmpty() || what.length() > LONGEST_PURPOSE) {
            faults.put("purpose", "Enter what the forum is for, in 1,000 characters or fewer");
        }
        var far = Reach.of(given(reach));
        if (far.isEmpty()) {
            faults.put("reach", "Choose from where people can take part");
        }
        if (far.filter(Reach.REGION::equals).isPresent() && !regions.containsKey(given(region))) {
            faults.put("region", "Choose a region");
        }
        if (far.filter(Reach.TRUST::equals).isPresent() && !mine.containsKey(given(trust))) {
            faults.put("trust", "Choose one of your own Trusts");
        }
        var about = Typed.line(specialism);
        if (about.length() > LONGEST_NAME) {
            faults.put("specialism", "Enter a specialism of 80 characters or fewer");
        }
        var seen = Visibility.of(given(visibility));
        if (seen.isEmpty()) {
            faults.put("visibility", "Choose who finds and reads the forum");
        }
        var first = Reviewed.of(given(reviewed));
        if (first.isEmpty()) {
            faults.put("reviewed", "Choose whose posts a moderator reads first");
        }
        var whom = roles == null ? List.<String>of() : roles;
        if (whom.isEmpty() || !KNOWN.containsAll(whom)) {
            faults.put("roles", "Choose at least one role that can take part");
        }
        Refusal.ifAny(faults);
        var kind = far.orElseThrow();
        return new Checked(
                title,
                what,
                kind,
                kind == Reach.REGION ? given(region) : null,
                kind == Reach.TRUST ? mine.get(given(trust)) : null,
                about.isEmpty() ? null : about,
                seen.orElseThrow(),
                whom.stream().map(Role::of).collect(Collectors.toSet()),
                first.orElseThrow());
    }

    private static final Set<String> KNOWN =
            java.util.Arrays.stream(Role.values())
                    .filter(Role::withinTrust)
                    .map(Role::key)
                    .collect(Collectors.toSet());

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
