package alongside.tenants.registrations;

import alongside.portal.BadRequest;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;

/** Refuses, with 429, who sends more registrations and e-mails than anybody needs. */
public final class Throttle {
    private static final int PER_NETWORK_ADDRESS = 300;
    private static final int PER_EMAIL = 30;

    private final Limits byAddress;
    private final Limits byEmail;

    public Throttle() {
        this(new Limits(PER_NETWORK_ADDRESS), new Limits(PER_EMAIL));
    }

    public Throttle(Limits byAddress, Limits byEmail) {
        this.byAddress = byAddress;
        this.byEmail = byEmail;
    }

    void take(ServerRequest request, ServerResponse response) {
        refuse(response, byAddress.take(request.remotePeer().host()));
    }

    void take(ServerRequest request, ServerResponse response, String email) {
        take(request, response);
        refuse(response, byEmail.take(email));
    }

    private static void refuse(ServerResponse response, Duration wait) {
        if (wait.isPositive()) {
            response.header(HeaderNames.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            throw new BadRequest(
                    Status.TOO_MANY_REQUESTS_429,
                    "You have sent too many in a short time. Nothing was saved or sent. Try again in"
                            + " an hour.");
        }
    }
}
