package alongside.forums.members;

import alongside.kernel.Actor;
import alongside.portal.Ids;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in a forum, as JSON. */
public final class MemberApi implements HttpService {
    private final Participants participants;
    private final Profiles profiles;

    public MemberApi(Participants participants, Profiles profiles) {
        this.participants = participants;
        this.profiles = profiles;
    }

    /** In the name of which Trust somebody comes, and why. */
    record Coming(@Nullable String trust, @Nullable String reason) {}

    /** What somebody is now. */
    record Came(boolean member, boolean asked) {}

    /** Why something is done to a member. */
    record Reason(@Nullable String reason) {}

    /** Who is invited, as what. */
    record Invitation(@Nullable String email, @Nullable String part) {}

    /** What a member does in the forum. */
    record PartDraft(@Nullable String part) {}

    @Override
    public void routing(HttpRules rules) {
        rules.post("/{forum}/membership", this::come)
                .delete("/{forum}/membership", this::leave)
                .get("/{forum}/profile", this::profile)
                .patch("/{forum}/profile", this::appear)
                .get("/{forum}/members", this::directory)
                .get("/{forum}/people", this::people)
                .post("/{forum}/invitations", this::invite)
                .post("/{forum}/people/{id}/acceptance", this::accept)
                .post("/{forum}/people/{id}/refusal", this::refuse)
                .post("/{forum}/people/{id}/removal", this::remove)
                .post("/{forum}/people/{id}/restoration", this::restore)
                .post("/{forum}/people/{id}/part", this::appoint);
    }

    private void come(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = Json.read(request, Coming.class);
        var standing =
                participants.come(
                        visit.actor(), forum(request), sent.trust(), sent.reason(), visit.now());
        Json.send(response, new Came(standing.member(), standing.asked()));
    }

    private void leave(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        participants.leave(visit.actor(), forum(request), visit.now());
        done(response);
    }

    private void profile(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        send(response, profiles.profile(visit.actor(), forum(request), visit.now()));
    }

    private void appear(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, ProfileDraft.class);
        var version = Version.expected(request);
        send(response, profiles.appear(visit.actor(), forum(request), version, draft, visit.now()));
    }

    private static void send(ServerResponse response, Profile profile) {
        Version.send(response, profile.version(), profile);
    }

    private void directory(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        list(request, response, participants.directory(visit.actor(), forum(request), visit.now()));
    }

    private void people(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        list(request, response, participants.everybody(visit.actor(), forum(request), visit.now()));
    }

    private static void list(ServerRequest request, ServerResponse response, List<Member> all) {
        Json.send(response, Listing.page(request, all, member -> member.id().toString()));
    }

    private void invite(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = Json.read(request, Invitation.class);
        participants.invite(visit.actor(), forum(request), sent.email(), sent.part(), visit.now());
        done(response);
    }

    private void accept(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        participants.accept(visit.actor(), forum(request), id(request), visit.now());
        done(response);
    }

    private void refuse(ServerRequest request, ServerResponse response) {
        decide(request, response, participants::refuse);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        decide(request, response, participants::remove);
    }

    private interface Decision {
        void by(Actor actor, UUID forum, UUID id, @Nullable String reason, Instant now);
    }

    private static void decide(ServerRequest request, ServerResponse response, Decision decision) {
        var visit = Visit.of(request);
        var reason = Json.read(request, Reason.class).reason();
        decision.by(visit.actor(), forum(request), id(request), reason, visit.now());
        done(response);
    }

    private void restore(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        participants.restore(visit.actor(), forum(request), id(request), visit.now());
        done(response);
    }

    private void appoint(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var part = Json.read(request, PartDraft.class).part();
        participants.appoint(visit.actor(), forum(request), id(request), part, visit.now());
        done(response);
    }

    private static UUID forum(ServerRequest request) {
        return Ids.inPath(request, "forum");
    }

    private static UUID id(ServerRequest request) {
        return Ids.inPath(request, "id");
    }

    private static void done(ServerResponse response) {
        response.status(Status.NO_CONTENT_204).send();
    }
}
