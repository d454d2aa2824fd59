package alongside.workforce.register;

import alongside.identity.Member;
import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.portal.Ids;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Those who can log in to a Trust, as this module names them: managers, supervisors, preceptors.
 * Identity answers, so it is never asked within a transaction of the Trust.
 */
public final class Members {
    private final Function<TrustId, List<Member>> all;

    public Members(Function<TrustId, List<Member>> all) {
        this.all = all;
    }

    /** What a form offers: the name with what the member may be, since two can share a name. */
    public List<Options.Choice> choices(Actor actor) {
        return all.apply(actor.trust()).stream()
                .map(m -> new Options.Choice(m.account().toString(), words(m), false))
                .toList();
    }

    /** The member of this account; refuses by the field if it is none of the Trust's. */
    public Member find(Actor actor, String field, @Nullable String account, String message) {
        var id = Ids.of(account == null ? "" : account.strip());
        return all.apply(actor.trust()).stream()
                .filter(member -> member.account().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(field, message));
    }

    /** What the member is called now, or was when it was written down. */
    public String name(Actor actor, UUID account, String written) {
        return all.apply(actor.trust()).stream()
                .filter(member -> member.account().equals(account))
                .map(Member::name)
                .findFirst()
                .orElse(written);
    }

    private static String words(Member member) {
        var roles =
                member.roles().stream()
                        .map(Role::label)
                        .map(label -> label.toLowerCase(Locale.UK))
                        .map(label -> label.replace("trust ", "Trust "))
                        .collect(Collectors.joining(", "));
        return member.name() + " (" + roles + ")";
    }
}
