package alongside.workforce.imports.check;

import alongside.workforce.imports.mapping.Heading;
import java.util.Map;
import java.util.Optional;

/** The assignment categories of the register, by the words that reports use for them. */
public final class Category {
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("permanent", "permanent"),
                    Map.entry("substantive", "permanent"),
                    Map.entry("perm", "permanent"),
                    Map.entry("fixed term", "fixed_term"),
                    Map.entry("fixed term temp", "fixed_term"),
                    Map.entry("fixed term temporary", "fixed_term"),
                    Map.entry("temporary", "fixed_term"),
                    Map.entry("temp", "fixed_term"),
                    Map.entry("bank", "bank"),
                    Map.entry("bank staff", "bank"),
                    Map.entry("honorary", "honorary"),
                    Map.entry("honorary contract", "honorary"),
                    Map.entry("secondment", "secondment"),
                    Map.entry("seconded", "secondment"),
                    Map.entry("secondment in", "secondment"));

    private Category() {}

    static Optional<String> of(String text) {
        return Optional.ofNullable(WORDS.get(Heading.plain(text)));
    }
}
