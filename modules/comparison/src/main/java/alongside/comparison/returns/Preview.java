package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.portal.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

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
        return Arrays.stream(ReturnMeasure.values())
                .filter(m -> !FigureWords.of(seen, m).equals(FigureWords.of(now, m)))
                .map(m ->
                        m.label()
                                + " was "
                                + FigureWords.of(seen, m)
                                + " and is "
                                + FigureWords.of(now, m)
                                + " now.")
                .toList();
    }
}
