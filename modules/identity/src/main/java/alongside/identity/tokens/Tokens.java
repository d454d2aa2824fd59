package alongside.identity.tokens;

import alongside.identity.IdentitySettings;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what claims to come from our realm: RS256 and nothing else, by a key of the realm, for us,
 * in time. What fails says only that it failed.
 */
public final class Tokens {
    private static final int LONGEST = 16_384;
    private static final Duration LONGEST_LIFE = Duration.ofDays(1);
    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final IdentitySettings settings;
    private final Clock clock;
    private final JwtParser access;
    private final JwtParser id;
    private final JwtParser logout;

    public Tokens(IdentitySettings settings, Keys keys, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var portal = settings.portal().id();
        this.access =
                parser(keys)
                        .requireAudience(IdentitySettings.AUDIENCE)
                        .require("typ", "Bearer")
                        .build();
        this.id = parser(keys).requireAudience(portal).require("typ", "ID").build();
        this.logout = parser(keys).requireAudience(portal).build();
    }

    /** The claims of a valid access token; who asked for it still has to be checked. */
    public Optional<Claims> access(String token) {
        return parse(access, token)
                .filter(claims -> claims.getSubject() != null && claims.get("azp") != null);
    }

    /** The claims of the id token that answers this log-in. */
    public Optional<Claims> id(String token, String nonce) {
        return parse(id, token)
                .filter(claims -> claims.getSubject() != null)
                .filter(claims -> nonce.equals(claims.get("nonce")))
                .filter(claims -> settings.portal().id().equals(claims.get("azp")));
    }

    /** The claims of a message from Keycloak that a session has ended there. */
    public Optional<Claims> logout(String token) {
        return parse(logout, token)
                .filter(claims -> !claims.containsKey("nonce"))
                .filter(claims ->
                        claims.get("events") instanceof Map<?, ?> events
                                && events.containsKey(LOGOUT_EVENT));
    }

    private Optional<Claims> parse(JwtParser parser, String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.parseSignedClaims(token).getPayload()).filter(this::endsSoon);
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean endsSoon(Claims claims) {
        var end = claims.getExpiration();
        var latest = clock.instant().plus(LONGEST_LIFE);
        return end != null && end.toInstant().isBefore(latest);
    }

    private JwtParserBuilder parser(Keys keys) {
        return Jwts.parser()
                .keyLocator(keys)
                .sig()
                .clear()
                .add(Jwts.SIG.RS256)
                .and()
                .zip()
                .clear()
                .and()
                .requireIssuer(settings.issuer().toString())
                .clockSkewSeconds(10)
                .clock(() -> Date.from(clock.instant()));
    }
}
