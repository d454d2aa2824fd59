package alongside.portal;

import alongside.kernel.Actor;
import alongside.kernel.Refusal;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request: who came, to which Trust, when. */
public final class Visit {
    /** Trusts work by the clock of London. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final UUID NOBODY = new UUID(0, 0);

    private final @Nullable Visitor visitor;
    private final @Nullable Admission admission;
    private final Clock clock;
    private final String address;
    private final List<Feature> features;

    Visit(
            @Nullable Visitor visitor,
            @Nullable Admission admission,
            Clock clock,
            String address,
            List<Feature> features) {
        this.visitor = visitor;
        this.admission = admission;
        this.clock = clock;
        this.address = address;
        this.features = features;
    }

    public static Visit of(ServerRequest request) {
        return request.context()
                .get(Visit.class)
                .orElseThrow(() -> new IllegalStateException("Registered past Routes"));
    }

    public boolean loggedIn() {
        return visitor != null;
    }

    /** The person logged in; asking on an open page without checking first is a bug. */
    public Visitor visitor() {
        if (visitor == null) {
            throw new IllegalStateException("Nobody is logged in");
        }
        return visitor;
    }

    /** The person logged in, or the one id of all who are not. */
    UUID person() {
        return visitor == null ? NOBODY : visitor.person();
    }

    /**
     * The person with the roles that count here: those in this Trust, and those of the platform.
     */
    public Actor actor() {
        var person = visitor();
        var roles = new HashSet<>(person.platformRoles());
        if (admission != null) {
            roles.addAll(admission.roles());
        }
        return new Actor(
                person.person(),
                person.name(),
                admission == null ? null : admission.trust().id(),
                roles);
    }

    /** The Trust of the address. */
    public TrustName trust() {
        if (admission == null) {
            throw Refusal.notFound();
        }
        return admission.trust();
    }

    public boolean inTrust() {
        return admission != null;
    }

    /** The secret for this session's forms; empty if nobody is logged in. */
    public String csrf() {
        return visitor == null ? "" : visitor.csrf();
    }

    /** The address of a page of this Trust: {@code path("people", id)}. */
    public String path(Object... segments) {
        var path = new StringBuilder("/t/").append(trust().slug());
        for (var segment : segments) {
            path.append('/').append(segment);
        }
        return path.toString();
    }

    /** The path of this request, decoded and normalised. */
    public String address() {
        return address;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** What this visitor finds in the primary navigation. */
    public List<NavigationItem> navigation() {
        return features.stream()
                .flatMap(feature -> feature.navigation(this).stream())
                .sorted(java.util.Comparator.comparingInt(NavigationItem::position))
                .toList();
    }
}
