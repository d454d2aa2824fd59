package alongside.identity.sessions;

import alongside.identity.IdentitySettings;
import alongside.identity.Secrets;
import alongside.identity.people.Account;
import alongside.identity.tokens.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens that were found valid are remembered by their hash until they end, so that a
 * signature is checked once. What the person may do is never remembered.
 */
final class BearerTokens {
    private static final int MOST = 10_000;

    private final Tokens tokens;
    private final IdentitySettings settings;
    private final Clock clock;
    private final Map<String, Valid> valid = new ConcurrentHashMap<>();

    /** What a valid token says. */
    record Valid(Account account, String party, Instant ends) {}

    BearerTokens(Tokens tokens, IdentitySettings settings, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Valid> check(String token) {
        var hash = Secrets.hashText(token);
        var known = valid.get(hash);
        if (known != null && known.ends().isAfter(clock.instant())) {
            return Optional.of(known);
        }
        var checked =
                tokens.access(token)
                        .map(claims ->
                                new Valid(
                                        Account.of(claims),
                                        String.valueOf(claims.get("azp")),
                                        claims.getExpiration().toInstant()))
                        .filter(found -> settings.parties().contains(found.party()));
        checked.ifPresent(found -> remember(hash, found));
        return checked;
    }

    private void remember(String hash, Valid found) {
        if (valid.size() >= MOST) {
            valid.clear();
        }
        valid.put(hash, found);
    }
}
