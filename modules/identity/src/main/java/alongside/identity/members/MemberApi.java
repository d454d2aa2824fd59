package alongside.identity.members;

import alongside.kernel.Role;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members of a Trust as JSON. */
public final class MemberApi implements HttpService {
    private final Members members;
    private final Invitations invitations;

    public MemberApi(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    /** A member or an open invitation; {@code status} is active, pending or expired. */
    public record MemberJson(
            UUID id,
            String name,
            String email,
            List<String> roles,
            String status,
            Instant since,
            @Nullable Instant expiresAt,
            long version) {
        static MemberJson of(Colleague colleague) {
            return new MemberJson(
                    colleague.id(),
                    colleague.name(),
                    colleague.email(),
                    colleague.roles().stream().map(Role::key).toList(),
                    colleague.status().key(),
                    colleague.since(),
                    colleague.expiresAt(),
                    colleague.version());
        }
    }

    /** What can be changed about a member. */
    public record RolesDraft(List<String> roles) {
        public RolesDraft(@Nullable List<String> roles) {
            this.roles = roles == null ? List.of() : List.copyOf(roles);
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/", this::invite)
                .get("/{id}", this::show)
                .patch("/{id}", this::change)
                .delete("/{id}", this::remove)
                .post("/{id}/invitation", this::sendAgain);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var after = Listing.after(request);
        var limit = Listing.limit(request);
        var all = members.all(Visit.of(request).actor());
        var seen =
                after.isEmpty()
                        ? 0
                        : 1 + all.stream().map(c -> c.id().toString()).toList().indexOf(after);
        var found = all.stream().skip(seen).limit(limit + 1L).map(MemberJson::of).toList();
        Json.send(response, Listing.of(found, limit, member -> member.id().toString()));
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response, Status.OK_200, MemberPages.id(request));
    }

    private void invite(ServerRequest request, ServerResponse response) {
        var id =
                invitations.invite(
                        Visit.of(request).actor(), Json.read(request, InvitationDraft.class));
        response.header(HeaderNames.LOCATION, Visit.of(request).address() + "/" + id);
        send(request, response, Status.CREATED_201, id);
    }

    private void change(ServerRequest request, ServerResponse response) {
        var id = MemberPages.id(request);
        var roles = Json.read(request, RolesDraft.class).roles();
        members.change(Visit.of(request).actor(), id, roles, Version.expected(request));
        send(request, response, Status.OK_200, id);
    }

    private void remove(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        actor.require(Role.TRUST_ADMIN);
        var colleague = members.find(actor, MemberPages.id(request));
        if (colleague.member()) {
            members.remove(actor, colleague.id());
        } else {
            invitations.revoke(actor, colleague.id());
        }
        response.status(Status.NO_CONTENT_204).send();
    }

    private void sendAgain(ServerRequest request, ServerResponse response) {
        var id = MemberPages.id(request);
        invitations.sendAgain(Visit.of(request).actor(), id);
        send(request, response, Status.ACCEPTED_202, id);
    }

    private void send(ServerRequest request, ServerResponse response, Status status, UUID id) {
        var colleague = members.find(Visit.of(request).actor(), id);
        Version.send(response, status, colleague.version(), MemberJson.of(colleague));
    }
}
