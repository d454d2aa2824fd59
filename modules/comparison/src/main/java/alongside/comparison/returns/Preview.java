package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.portal.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What would leave the Trust.
 *
 * @param measures those that somebody is about to sign
 * @param restatement what the figures count in another way than the return before; it stays in the
 *     Trust
 * @param text exactly what would leave: these bytes are stored, or nothing is
 */
public record Preview(Return of, Set<ReturnMeasure> measures, String restatement, String text) {
    /** A measure that would be in it, in words. */
    public record Part(ReturnMeasure measure, String words, boolean isNew) {}

    public SignedReturn figures() {
        return Json.value(text, SignedReturn.class);
    }

    public List<Part> parts() {
        var figures = figures();
        return Arrays.stream(ReturnMeasure.values())
                .filter(m -> measures.contains(m) || of.state().signed().contains(m))
                .map(m -> new Part(m, FigureWords.of(figures, m), measures.contains(m)))
                .toList();
    }

    /** What is shared now and would be shared then, where the two differ: one line for each. */
    static List<String> changes(SignedReturn seen, SignedReturn now) {
        var changes = figures(seen, now);
        if (!Objects.equals(seen.restated(), now.restated())) {
            changes.add(
                    now.restated() == null
                            ? "It was marked as counted in another way and is not now."
                            : "It was not marked as counted in another way and is now.");
        }
        return changes;
    }

    private static List<String> figures(SignedReturn seen, SignedReturn now) {
        return Arrays.stream(ReturnMeasure.values())
                .filter(m -> !FigureWords.of(seen, m).equals(FigureWords.of(now, m)))
                .map(m ->
                        m.label()
                                + " was "
                                + FigureWords.of(seen, m)
                                + " and is "
                                + FigureWords.of(now, m)
                                + " now.")
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
