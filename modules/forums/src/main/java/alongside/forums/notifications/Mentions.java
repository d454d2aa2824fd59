package alongside.forums.notifications;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is mentioned in a text, by an at sign and the name by which members see them. */
final class Mentions {
    /** Somebody who could be meant. */
    record Candidate(UUID person, String name) {}

    private Mentions() {}

    /** The longest name at each at sign counts; what is quoted from others does not. */
    static Set<UUID> in(String text, List<Candidate> candidates) {
        var found = new LinkedHashSet<UUID>();
        text.lines()
                .filter(line -> !line.stripLeading().startsWith(">"))
                .forEach(line -> find(line, candidates, found));
        return found;
    }

    private static void find(String line, List<Candidate> candidates, Set<UUID> found) {
        for (int at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
            if (at > 0 && Character.isLetterOrDigit(line.codePointBefore(at))) {
                continue;
            }
            var start = at + 1;
            var fitting = candidates.stream().filter(c -> stands(line, start, c.name())).toList();
            var longest = fitting.stream().mapToInt(c -> c.name().length()).max().orElse(0);
            fitting.stream()
                    .filter(c -> c.name().length() == longest)
                    .forEach(c -> found.add(c.person()));
        }
    }

    private static boolean stands(String line, int start, String name) {
        var end = start + name.length();
        return line.regionMatches(true, start, name, 0, name.length())
                && (end == line.length() || !Character.isLetterOrDigit(line.codePointAt(end)));
    }
}
