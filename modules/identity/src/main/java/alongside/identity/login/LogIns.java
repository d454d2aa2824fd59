package alongside.identity.login;

import alongside.identity.IdentitySettings;
import alongside.identity.Secrets;
import alongside.identity.login.LogInQueries.Departure;
import alongside.identity.people.Account;
import alongside.identity.people.Person;
import alongside.identity.people.PersonQueries;
import alongside.identity.sessions.Sessions;
import alongside.identity.tokens.Tokens;
import alongside.kernel.Db;
import alongside.kernel.PlatformDatabase;
import io.jsonwebtoken.Claims;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Logging in by code with PKCE: sending a browser to Keycloak, and taking it back once. */
public final class LogIns {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final PlatformDatabase platform;
    private final Sessions sessions;
    private final Tokens tokens;
    private final OpenId keycloak;
    private final BiConsumer<Db, Person> arrival;
    private final Clock clock;

    /** {@code arrival} is what happens whenever a person has come, in the same transaction. */
    public LogIns(
            IdentitySettings settings,
            PlatformDatabase platform,
            Sessions sessions,
            Tokens tokens,
            HttpClient http,
            BiConsumer<Db, Person> arrival,
            Clock clock) {
        this.platform = platform;
        this.sessions = sessions;
        this.tokens = tokens;
        this.keycloak = new OpenId(settings, http);
        this.arrival = arrival;
        this.clock = clock;
    }

    /** A session that began, and where its browser wanted to go. */
    record Begun(String cookie, String next) {}

    /** The address at Keycloak for a browser that holds this value in its cookie. */
    String leave(String browser, String next) {
        keycloak.requireKeycloak();
        var state = Secrets.random();
        var departure = new Departure(Secrets.random(), Secrets.random(), next);
        platform.in(db -> {
            LogInQueries.insert(
                    db,
                    Secrets.hash(state),
                    Secrets.hash(browser),
                    departure,
                    now().plus(PATIENCE));
            return departure;
        });
        return keycloak.authorization(
                state, departure.nonce(), Secrets.hashText(departure.verifier()));
    }

    /** What the browser left with; the state cannot be used again. */
    Optional<Departure> comeBack(String browser, String state) {
        return platform.in(
                db -> LogInQueries.take(db, Secrets.hash(state), Secrets.hash(browser), now()));
    }

    /** Begins a session if Keycloak vouches for the code. */
    Optional<Begun> begin(Departure departure, String code) {
        return keycloak.redeem(code, departure.verifier())
                .flatMap(granted ->
                        tokens.id(granted.idToken(), departure.nonce())
                                .map(claims -> begin(claims, granted)))
                .map(cookie -> new Begun(cookie, departure.next()));
    }

    private String begin(Claims claims, Granted granted) {
        return platform.in(db -> {
            var person = PersonQueries.upsert(db, Account.of(claims));
            arrival.accept(db, person);
            return sessions.begin(
                    db, person, text(claims, "sid"), granted.idToken(), granted.refreshToken());
        });
    }

    /** Ends the session; gives the address at Keycloak that ends the one there. */
    Optional<String> end(String cookie) {
        return sessions.end(cookie).map(keycloak::logout);
    }

    /** Ends what Keycloak says has ended; false if it was not Keycloak that said so. */
    boolean endedAtKeycloak(String logoutToken) {
        var claims = tokens.logout(logoutToken);
        claims.ifPresent(ended -> {
            if (ended.containsKey("sid")) {
                sessions.endKeycloakSession(text(ended, "sid"));
            } else if (ended.getSubject() != null) {
                sessions.endAll(ended.getSubject());
            }
        });
        return claims.isPresent();
    }

    /** Forgets browsers that never came back. */
    public void sweep() {
        platform.in(db -> LogInQueries.deleteExpired(db, now()));
    }

    private static String text(Claims claims, String name) {
        return claims.get(name) instanceof String text ? text : "";
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
