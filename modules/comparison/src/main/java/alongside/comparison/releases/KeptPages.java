package alongside.comparison.releases;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * What was rendered of a release once: the release and those before it never change, so neither
 * does what is said of them. The hash tells releases apart, the number what came before.
 */
final class KeptPages {
    private final ConcurrentMap<String, byte[]> kept = new ConcurrentHashMap<>();

    /** The content of the page of a release, rendered only if it was not before. */
    Content of(ReleaseQueries.Head head, Supplier<String> rendering) {
        var html =
                kept.computeIfAbsent(
                        head.number() + " " + head.sha256(),
                        _ -> rendering.get().getBytes(StandardCharsets.UTF_8));
        return output -> output.writeBinaryContent(html);
    }
}
