package alongside.identity;

import alongside.identity.account.AccountPages;
import alongside.identity.account.Hats;
import alongside.identity.account.HomePages;
import alongside.identity.account.MeApi;
import alongside.identity.login.LogInPages;
import alongside.identity.login.LogIns;
import alongside.identity.login.LogOutPages;
import alongside.identity.login.Renewals;
import alongside.identity.members.Deliveries;
import alongside.identity.members.Invitations;
import alongside.identity.members.MemberApi;
import alongside.identity.members.MemberPages;
import alongside.identity.members.Members;
import alongside.identity.organisations.Accounts;
import alongside.identity.organisations.Organisations;
import alongside.identity.people.Account;
import alongside.identity.people.Operators;
import alongside.identity.people.Person;
import alongside.identity.people.PersonQueries;
import alongside.identity.sessions.IdentityGate;
import alongside.identity.sessions.Sessions;
import alongside.identity.tokens.Keys;
import alongside.identity.tokens.Tokens;
import alongside.kernel.Db;
import alongside.kernel.Jobs;
import alongside.kernel.PlatformDatabase;
import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.portal.Feature;
import alongside.portal.Gate;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door of identity: who people are, and what they may be in which Trust. */
public final class Identity implements Feature {
    private final IdentitySettings settings;
    private final PlatformDatabase platform;
    private final Sessions sessions;
    private final LogIns logIns;
    private final Renewals renewals;
    private final Keys keys;
    private final Gate gate;
    private final Members members;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Deliveries deliveries;
    private final Hats hats;
    private final Operators operators;

    public Identity(IdentitySettings settings, PlatformDatabase platform, Clock clock) {
        this.settings = settings;
        this.platform = platform;
        members = new Members(platform, clock);
        invitations = new Invitations(platform, settings, clock);
        organisations = new Organisations(settings);
        deliveries =
                new Deliveries(platform, organisations, new Accounts(settings), settings, clock);
        hats = new Hats(platform, invitations);
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
        keys = new Keys(settings.endpoint("certs"), http, clock);
        var tokens = new Tokens(settings, keys, clock);
        sessions = new Sessions(platform, settings, clock);
        operators = new Operators(settings.operators());
        logIns = new LogIns(settings, platform, sessions, tokens, http, this::arrived, clock);
        renewals = new Renewals(settings, sessions, http);
        gate = new IdentityGate(platform, sessions, tokens, settings, this::welcome, clock);
    }

    /** Decides who a request is from and which Trusts they may enter. */
    public Gate gate() {
        return gate;
    }

    /** Does what would make the first people wait; Keycloak may be away meanwhile. */
    public void warmUp() {
        keys.prefetch();
        Thread.ofVirtual().name("identity-warm-up").start(organisations::warmUp);
    }

    /** Registers what identity does outside requests. */
    public void jobs(Jobs jobs) {
        deliveries.receive(jobs);
        jobs.every(Duration.ofMinutes(1), "identity-renewal", this::renewSessions);
        jobs.every(
                Duration.ofMinutes(5),
                "identity-sweep",
                () -> {
                    sessions.sweep();
                    logIns.sweep();
                });
    }

    /** Ends the sessions of people whose accounts were closed; each is asked about in 5 minutes. */
    void renewSessions() {
        renewals.renew();
    }

    @Override
    public void routes(Routes routes) {
        routes.open("/log-in", new LogInPages(logIns, settings))
                .open("/logout", new LogOutPages(logIns, settings))
                .signedIn("/home", new HomePages(hats))
                .signedIn("/my/account", new AccountPages(hats, settings.issuer() + "/account"))
                .signedInApi("/me", new MeApi(hats))
                .trust("/members", new MemberPages(members, invitations))
                .trustApi("/members", new MemberApi(members, invitations));
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        if (!visit.inTrust()) {
            return visit.loggedIn() ? List.of(new NavigationItem(0, "Home", "/home")) : List.of();
        }
        var sees = visit.actor().isAny(Role.TRUST_ADMIN, Role.INFORMATION_GOVERNANCE_LEAD);
        return sees ? List.of(new NavigationItem(80, "Members", visit.path("members"))) : List.of();
    }

    /**
     * Makes sure that a Trust has its organisation at Keycloak; repeatable. Throws while Keycloak
     * is away.
     *
     * @return Keycloak's id of it
     */
    public String ensureOrganisation(TrustId trust, String slug, String name) {
        return organisations.ensure(trust, slug, name);
    }

    /** The Trusts that have an organisation, whether or not the registry knows them. */
    public Set<TrustId> organisations() {
        return organisations.all();
    }

    /** Repeatable. The people keep their accounts. */
    public void removeOrganisation(TrustId trust) {
        organisations.remove(trust);
    }

    /**
     * Invites a Trust admin by one e-mail, however often this is called. The Trust must be in the
     * registry; the e-mail waits until its organisation is there.
     */
    public void inviteAdmin(TrustId trust, String name, String email) {
        invitations.inviteAdmin(trust, name, email);
    }

    /**
     * Makes an account of Keycloak known here, with a verified address; repeatable.
     *
     * @param subject Keycloak's id of it
     */
    public UUID ensurePerson(String subject, String name, String email) {
        return platform.in(
                db -> PersonQueries.upsert(db, new Account(subject, name, email, true)).id());
    }

    /** Makes a person a member of a Trust without asking them, or adds roles; repeatable. */
    public void grant(TrustId trust, UUID person, Collection<Role> roles) {
        grant(trust, person, roles, null);
    }

    /**
     * Makes a person a member of a Trust without asking them, or adds roles; repeatable.
     *
     * @param since the first day of a new membership; null for today
     */
    public void grant(
            TrustId trust, UUID person, Collection<Role> roles, @Nullable LocalDate since) {
        platform.in(db -> {
            PersonQueries.find(db, person)
                    .ifPresent(found -> members.grant(db, trust, found, roles, since));
            return person;
        });
    }

    /**
     * Ends a person's membership of a Trust after this day, at the first request after midnight in
     * London; null gives it back. Repeatable. They keep their account, and other Trusts.
     *
     * @param was the day that was set before, if one was: a membership that ends on another day, or
     *     that somebody gave anew, is left alone
     * @return false if it goes on, because nobody else is Trust admin
     */
    public boolean accessUntil(
            TrustId trust, UUID person, @Nullable LocalDate day, @Nullable LocalDate was) {
        return members.until(trust, person, day, was);
    }

    /** How many are in a Trust and how many were invited, without saying who. */
    public MemberCounts memberCounts(TrustId trust) {
        return members.counts(trust);
    }

    /** Everybody who can log in to a Trust, by name. Permission to ask is the caller's to check. */
    public List<Member> members(TrustId trust) {
        return members.named(trust);
    }

    /** Gives a person the roles that hold across Trusts, instead of the ones they had. */
    public void grantPlatform(UUID person, Collection<Role> roles) {
        platform.in(db -> PersonQueries.platformRoles(db, person, roles));
    }

    private void welcome(Account account) {
        platform.in(db -> {
            var person = PersonQueries.upsert(db, account);
            arrived(db, person);
            return person;
        });
    }

    private void arrived(Db db, Person person) {
        operators.appoint(db, person);
        invitations.takeUp(db, person);
    }
}
