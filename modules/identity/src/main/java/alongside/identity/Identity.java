package alongside.identity;

import alongside.identity.login.LogInPages;
import alongside.identity.login.LogIns;
import alongside.identity.login.LogOutPages;
import alongside.identity.people.Account;
import alongside.identity.people.PersonQueries;
import alongside.identity.sessions.IdentityGate;
import alongside.identity.sessions.Sessions;
import alongside.identity.tokens.Keys;
import alongside.identity.tokens.Tokens;
import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.portal.Feature;
import alongside.portal.Gate;
import alongside.portal.Routes;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;

/** The door of identity: who people are, and what they may be in which Trust. */
public final class Identity implements Feature {
    private final IdentitySettings settings;
    private final PlatformDatabase platform;
    private final Sessions sessions;
    private final LogIns logIns;
    private final Keys keys;
    private final Gate gate;

    public Identity(IdentitySettings settings, PlatformDatabase platform, Clock clock) {
        this.settings = settings;
        this.platform = platform;
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
        this.keys = new Keys(settings.endpoint("certs"), http, clock);
        var tokens = new Tokens(settings, keys, clock);
        this.sessions = new Sessions(platform, settings, clock);
        this.logIns = new LogIns(settings, platform, sessions, tokens, http, clock);
        this.gate = new IdentityGate(platform, sessions, tokens, settings, this::welcome, clock);
    }

    /** Decides who a request is from and which Trusts they may enter. */
    public Gate gate() {
        return gate;
    }

    /** Asks for Keycloak's keys, so that the first request need not. */
    public void warmUp() {
        keys.prefetch();
    }

    /** Registers what identity does outside requests. */
    public void jobs(Jobs jobs) {
        jobs.every(
                Duration.ofMinutes(5),
                "identity-sweep",
                () -> {
                    sessions.sweep();
                    logIns.sweep();
                });
    }

    @Override
    public void routes(Routes routes) {
        routes.open("/log-in", new LogInPages(logIns, settings));
        routes.open("/logout", new LogOutPages(logIns, settings));
    }

    private void welcome(Account account) {
        platform.in(db -> PersonQueries.upsert(db, account));
    }
}
