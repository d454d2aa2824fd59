package alongside.comparison.releases;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * What was rendered of a release once: the release and those before it never change, so neither
 * does what is said of them, and nobody need be asked again.
 */
final class KeptPages {
    private final ConcurrentMap<Integer, Kept> kept = new ConcurrentHashMap<>();

    /** The content of the page of a release, and of what date it is. */
    record Kept(LocalDate quarterEnd, Content content) {
        static Kept of(LocalDate quarterEnd, String html) {
            var bytes = html.getBytes(StandardCharsets.UTF_8);
            return new Kept(quarterEnd, output -> output.writeBinaryContent(bytes));
        }
    }

    /** Rendered only if it was not before; what is refused is not kept. */
    Kept of(int number, Supplier<Kept> rendering) {
        return kept.computeIfAbsent(number, _ -> rendering.get());
    }
}
