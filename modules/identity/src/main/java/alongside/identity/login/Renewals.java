package alongside.identity.login;

import alongside.identity.IdentitySettings;
import alongside.identity.sessions.Sessions;
import alongside.portal.BadRequest;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Keycloak about every session now and then, because it does not tell us when an account is
 * disabled. While Keycloak is away sessions go on.
 */
public final class Renewals {
    private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Sessions sessions;
    private final OpenId keycloak;

    public Renewals(IdentitySettings settings, Sessions sessions, HttpClient http) {
        this.sessions = sessions;
        this.keycloak = new OpenId(settings, http);
    }

    /** Ends the sessions of those who may not log in any more. */
    public void renew() {
        try {
            sessions.due(PAUSE).forEach(this::renew);
        } catch (BadRequest e) {
            LOG.info("Sessions go on unchecked: {}", e.getMessage());
        }
    }

    private void renew(Sessions.Due due) {
        keycloak.refresh(due.refreshToken())
                .ifPresentOrElse(
                        token -> sessions.renewed(due, token), () -> sessions.refused(due));
    }
}
