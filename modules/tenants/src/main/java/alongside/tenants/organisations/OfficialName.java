package alongside.tenants.organisations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the capitals of the official file into a name as people write it. */
final class OfficialName {
    private static final Set<String> SMALL =
            Set.of("and", "of", "the", "in", "on", "for", "with", "by", "to", "at");
    private static final Set<String> CAPITALS = Set.of("nhs", "icb", "uk");

    private OfficialName() {}

    static String write(String capitals) {
        var words = capitals.strip().toLowerCase(Locale.UK).split("\\s+");
        if (words.length > 0) {
            words[0] = capital(words[0]);
        }
        return Arrays.stream(words).map(OfficialName::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (CAPITALS.contains(word)) {
            return word.toUpperCase(Locale.UK);
        }
        if (SMALL.contains(word)) {
            return word;
        }
        return Arrays.stream(word.split("-", -1))
                .map(part -> SMALL.contains(part) ? part : capital(part))
                .collect(Collectors.joining("-"));
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
