package alongside.portal;

import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;

/** Who is at the door. Pages go by the session cookie alone, the API by the bearer token alone. */
public interface Gate {
    /** The person of the session cookie; empty if there is none or it has ended. */
    Optional<Visitor> session(ServerRequest request);

    /** The person or API client of the bearer token; empty if there is none or it is not valid. */
    Optional<Visitor> token(ServerRequest request);

    /** Empty for a Trust that does not exist and for one the visitor is no member of, alike. */
    Optional<Admission> admit(Visitor visitor, String trustSlug);

    /**
     * The same for one request, which may be refused for what it is: a Trust can be closed for
     * changes, or to everybody. A gate that has looked up the person may have looked this up too.
     */
    default Optional<Admission> admit(ServerRequest request, Visitor visitor, String trustSlug) {
        return admit(visitor, trustSlug);
    }
}
