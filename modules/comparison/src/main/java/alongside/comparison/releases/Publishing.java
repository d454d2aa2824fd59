package alongside.comparison.releases;

import alongside.comparison.policy.Policy;
import alongside.kernel.Db;
import java.time.Instant;
import java.util.List;

/** Puts a release where national leads read it. From then on nobody changes it. */
public final class Publishing {
    private Publishing() {}

    /**
     * Publishes as the engine.
     *
     * @param policy the rules that it was made under
     * @param attacks what the attacker knew in each attack that was run before, such as {@code K0}
     */
    public static void publish(
            Db engine, Release release, Policy policy, List<String> attacks, Instant at) {
        ReleaseQueries.keep(engine, policy, at);
        ReleaseQueries.insert(engine, release, at);
        ReleaseQueries.insert(
                engine,
                new DisclosureReport(
                        release.number(),
                        release.policy(),
                        attacks,
                        release.tables().stream().map(PublishedTable::table).toList(),
                        release.withheld()));
    }
}
