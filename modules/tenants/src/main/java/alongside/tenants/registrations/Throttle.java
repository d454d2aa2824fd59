package alongside.tenants.registrations;

import alongside.portal.Busy;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;

/** Refuses, with 429, who sends more registrations and e-mails than anybody needs. */
public final class Throttle {
    private static final int PER_NETWORK_ADDRESS = 600;
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

    void take(ServerRequest request) {
        refuse(byAddress.take(request.remotePeer().host()));
    }

    void take(ServerRequest request, String email) {
        take(request);
        refuse(byEmail.take(email));
    }

    private static void refuse(Duration wait) {
        if (wait.isPositive()) {
            throw new Busy(wait.toSeconds() + 1);
        }
    }
}
