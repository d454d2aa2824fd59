package alongside.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Where Keycloak is and how long things last.
 *
 * @param issuer the realm as browsers and tokens name it, such as {@code
 *     https://id.example/realms/alongside}
 * @param internal where this server reaches Keycloak, without a path
 * @param address where browsers reach Alongside, without a path
 * @param portal the client that people log in through
 * @param provisioning the client that makes organisations and invites people
 * @param parties whose access tokens the API takes, besides the API clients of Trusts
 * @param operators the addresses of those who become operators when they log in
 */
public record IdentitySettings(
        URI issuer,
        URI internal,
        URI address,
        Client portal,
        Client provisioning,
        Set<String> parties,
        Set<String> operators,
        Lifetimes lifetimes) {
    /** What an access token must be meant for. */
    public static final String AUDIENCE = "alongside-api";

    /** A client of the realm. */
    public record Client(String id, String secret) {
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * How long things last.
     *
     * @param idle a session nobody uses
     * @param longest any session: a working day
     */
    public record Lifetimes(Duration idle, Duration longest, Duration invitation) {
        public static final Lifetimes USUAL =
                new Lifetimes(Duration.ofMinutes(30), Duration.ofHours(8), Duration.ofDays(14));
    }

    public IdentitySettings {
        parties = Set.copyOf(parties);
        operators = Set.copyOf(operators);
    }

    /** The settings of a realm made from {@code keycloak/realm}. */
    public static IdentitySettings of(
            String issuer,
            String internal,
            String address,
            String portalSecret,
            String provisioningSecret) {
        return new IdentitySettings(
                URI.create(issuer),
                URI.create(internal),
                URI.create(address),
                new Client("alongside-portal", portalSecret),
                new Client("alongside-provisioning", provisioningSecret),
                Set.of("alongside-portal", "alongside-cli"),
                Set.of(),
                Lifetimes.USUAL);
    }

    public IdentitySettings operators(Set<String> addresses) {
        return new IdentitySettings(
                issuer, internal, address, portal, provisioning, parties, addresses, lifetimes);
    }

    public String realm() {
        var path = issuer.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** An OpenID Connect endpoint as this server reaches it. */
    public URI endpoint(String name) {
        return internal.resolve(issuer.getPath() + "/protocol/openid-connect/" + name);
    }

    /** An OpenID Connect endpoint as browsers reach it. */
    public URI browserEndpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    /** An address of Alongside as browsers and mails need it. */
    public String link(String path) {
        return address.resolve(path).toString();
    }

    /** Plain http is for localhost only, where a browser would refuse secure cookies. */
    public boolean secure() {
        return "https".equals(address.getScheme());
    }
}
