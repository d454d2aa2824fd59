package alongside.comparison.releases;

import java.time.Instant;

/**
 * A release with when it was published.
 *
 * @param sha256 of the bytes that were published, in hexadecimal digits
 */
public record Published(Release release, Instant at, String sha256) {
    public int number() {
        return release.number();
    }
}
