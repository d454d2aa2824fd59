package alongside.workforce.imports;

import alongside.kernel.Role;
import alongside.kernel.TrustId;
import alongside.portal.Admission;
import alongside.portal.Gate;
import alongside.portal.TrustName;
import alongside.portal.Visitor;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets in whoever says who they are, by cookie or token: lead, viewer, or the neighbour. */
record Door(TrustId northmoor, TrustId fenbridge) implements Gate {
    static final String CSRF = "csrf-for-tests";
    private static final Map<String, Role> PEOPLE =
            Map.of("lead", Role.PROGRAMME_LEAD, "viewer", Role.READ_ONLY);
    private static final UUID PERSON = new UUID(0, 1);

    @Override
    public Optional<Visitor> session(ServerRequest request) {
        return request.headers().cookies().first("who").asOptional().flatMap(Door::visitor);
    }

    @Override
    public Optional<Visitor> token(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.AUTHORIZATION)
                .flatMap(token -> visitor(token.replaceFirst("Bearer ?", "")));
    }

    private static Optional<Visitor> visitor(String who) {
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Visitor(PERSON, who, "", Set.of(), CSRF));
    }

    @Override
    public Optional<Admission> admit(Visitor visitor, String slug) {
        var role = PEOPLE.get(visitor.name());
        if (slug.equals("northmoor") && role != null) {
            return Optional.of(
                    new Admission(
                            new TrustName(northmoor, slug, "Northmoor NHS Foundation Trust"),
                            Set.of(role)));
        }
        if (slug.equals("fenbridge") && visitor.name().equals("neighbour")) {
            return Optional.of(
                    new Admission(
                            new TrustName(fenbridge, slug, "Fenbridge NHS Foundation Trust"),
                            Set.of(Role.TRUST_ADMIN)));
        }
        return Optional.empty();
    }
}
