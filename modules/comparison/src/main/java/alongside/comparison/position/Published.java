package alongside.comparison.position;

import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Release;
import alongside.kernel.ComparisonDatabase;
import alongside.portal.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What anybody may know of the nation: the releases, read by the role that reads nothing else. */
final class Published {
    private final List<Release> newestFirst;

    private Published(List<Release> newestFirst) {
        this.newestFirst = newestFirst;
    }

    static Published read(ComparisonDatabase reader) {
        return new Published(
                reader.in(db ->
                        db.query(
                                        """
                                        SELECT bytes FROM alongside_comparison.release
                                         ORDER BY number DESC
                                        """)
                                .execute()
                                .map(row -> release(row.column("bytes").get(byte[].class)))
                                .toList()));
    }

    private static Release release(byte[] bytes) {
        return Json.value(new String(bytes, StandardCharsets.UTF_8), Release.class);
    }

    Optional<Release> newest() {
        return newestFirst.stream().findFirst();
    }

    /** The newest release in which a table was published: some are, once a year. */
    Optional<Release> newestWith(ReleaseTable table) {
        return newestFirst.stream().filter(release -> release.table(table).isPresent()).findFirst();
    }
}
