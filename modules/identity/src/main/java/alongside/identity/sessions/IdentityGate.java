package alongside.identity.sessions;

import alongside.identity.IdentitySettings;
import alongside.identity.people.Account;
import alongside.identity.tokens.Tokens;
import alongside.kernel.PlatformDatabase;
import alongside.portal.Admission;
import alongside.portal.Gate;
import alongside.portal.Visit;
import alongside.portal.Visitor;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The gate of the portal. The person and their standing in the Trust of the address are one query;
 * nothing of it is kept for the next request, so a role that was taken away is gone at once.
 */
public final class IdentityGate implements Gate {
    private static final String PAGES = "/t/";
    private static final String API = "/api/v1/t/";
    private static final String SCHEME = "bearer ";

    private final PlatformDatabase platform;
    private final Sessions sessions;
    private final BearerTokens tokens;
    private final Cookies cookies;
    private final Consumer<Account> newcomers;
    private final Clock clock;

    /** {@code newcomers} adds a person whose token is valid and who was never here. */
    public IdentityGate(
            PlatformDatabase platform,
            Sessions sessions,
            Tokens tokens,
            IdentitySettings settings,
            Consumer<Account> newcomers,
            Clock clock) {
        this.platform = platform;
        this.sessions = sessions;
        this.tokens = new BearerTokens(tokens, settings, clock);
        this.cookies = new Cookies(settings);
        this.newcomers = newcomers;
        this.clock = clock;
    }

    @Override
    public Optional<Visitor> session(ServerRequest request) {
        var slug = slug(request);
        return cookies.session(request)
                .flatMap(value -> sessions.arrival(value, slug))
                .map(arrival -> noted(request, arrival));
    }

    @Override
    public Optional<Visitor> token(ServerRequest request) {
        var slug = slug(request);
        return bearer(request)
                .flatMap(tokens::check)
                .flatMap(valid -> person(valid.account(), slug))
                .map(arrival -> noted(request, arrival));
    }

    @Override
    public Optional<Admission> admit(Visitor visitor, String trustSlug) {
        return admit(standing(visitor, trustSlug), true);
    }

    @Override
    public Optional<Admission> admit(ServerRequest request, Visitor visitor, String trustSlug) {
        var method = request.prologue().method();
        var reads = method.equals(Method.GET) || method.equals(Method.HEAD);
        if (!trustSlug.equals(slug(request))) {
            return admit(standing(visitor, trustSlug), reads);
        }
        return admit(request.context().get(Arrival.class), reads);
    }

    private static Optional<Admission> admit(Optional<Arrival> arrival, boolean reads) {
        return arrival.map(Arrival::standing).flatMap(standing -> standing.admission(reads));
    }

    private Optional<Arrival> standing(Visitor visitor, String slug) {
        return platform.look(db -> ArrivalQueries.byPerson(db, visitor.person(), slug, today()));
    }

    private Optional<Arrival> person(Account account, String slug) {
        return bySubject(account, slug)
                .or(() -> {
                    newcomers.accept(account);
                    return bySubject(account, slug);
                });
    }

    private Optional<Arrival> bySubject(Account account, String slug) {
        return platform.look(db -> ArrivalQueries.bySubject(db, account.subject(), slug, today()));
    }

    private static Visitor noted(ServerRequest request, Arrival arrival) {
        request.context().register(arrival);
        return arrival.visitor();
    }

    private static String slug(ServerRequest request) {
        var path = request.path().path();
        var begin = path.startsWith(API) ? API.length() : PAGES.length();
        if (begin == PAGES.length() && !path.startsWith(PAGES)) {
            return "";
        }
        var end = path.indexOf('/', begin);
        return path.substring(begin, end < 0 ? path.length() : end);
    }

    private static Optional<String> bearer(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.AUTHORIZATION)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Visit.ZONE);
    }
}
