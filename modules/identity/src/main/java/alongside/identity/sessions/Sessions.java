package alongside.identity.sessions;

import alongside.identity.IdentitySettings;
import alongside.identity.Secrets;
import alongside.identity.people.Person;
import alongside.identity.sessions.SessionQueries.NewSession;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Sessions of browsers. Tokens stay here; the browser holds nothing but a random value. */
public final class Sessions {
    /**
     * How exactly the last use is known: writing it down each time would make each page a write.
     */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final PlatformDatabase platform;
    private final IdentitySettings.Lifetimes lifetimes;
    private final Clock clock;

    public Sessions(PlatformDatabase platform, IdentitySettings settings, Clock clock) {
        this.platform = platform;
        this.lifetimes = settings.lifetimes();
        this.clock = clock;
    }

    /** Begins a session under a new value, which is what the cookie must hold. */
    public String begin(
            Db db, Person person, String keycloakSession, String idToken, String refreshToken) {
        var value = Secrets.random();
        var session =
                new NewSession(
                        person.id(), Secrets.random(), keycloakSession, idToken, refreshToken);
        var now = now();
        SessionQueries.insert(db, Secrets.hash(value), session, now, now.plus(lifetimes.longest()));
        return value;
    }

    /** Ends the session of a cookie; gives its id token if it was alive. */
    public Optional<String> end(String value) {
        return platform.in(db -> SessionQueries.delete(db, Secrets.hash(value)));
    }

    /** Ends what Keycloak says has ended there. */
    public void endKeycloakSession(String session) {
        platform.in(db -> SessionQueries.deleteByKeycloakSession(db, session));
    }

    /** Ends every session of a person. */
    public void endAll(String subject) {
        platform.in(db -> SessionQueries.deleteBySubject(db, subject));
    }

    /** Removes rows of sessions that nobody can use any more. */
    public void sweep() {
        platform.in(db -> SessionQueries.deleteEnded(db, now(), now().minus(lifetimes.idle())));
    }

    /** A session that Keycloak has not vouched for lately. */
    public record Due(String hash, String refreshToken) {}

    /** Sessions that were not checked for this long. */
    public List<Due> due(Duration pause) {
        return platform.in(db -> SessionQueries.due(db, now().minus(pause)));
    }

    public void renewed(Due due, String refreshToken) {
        platform.in(db -> SessionQueries.renewed(db, due, refreshToken, now()));
    }

    /** Ends a session whose person may not log in any more. */
    public void refused(Due due) {
        platform.in(db -> SessionQueries.refused(db, due));
    }

    Optional<Arrival> arrival(String value, String slug) {
        var hash = Secrets.hash(value);
        var now = now();
        var idle = now.minus(lifetimes.idle());
        var found = platform.look(db -> ArrivalQueries.bySession(db, hash, slug, now, idle));
        found.filter(arrival -> arrival.seenAt().isBefore(clock.instant().minus(TOUCH)))
                .ifPresent(_ -> platform.in(db -> SessionQueries.touch(db, hash, now)));
        return found;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
