package alongside.workforce.publications;

import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two pathways side by side.
 *
 * @param choices what can be compared
 */
public record Comparison(List<Side> choices, @Nullable Side first, @Nullable Side second) {

    /**
     * One pathway.
     *
     * @param key says which in an address
     */
    public record Side(String key, String label, String rule, List<Step> steps) {
        static Side of(Pathway own) {
            return new Side(
                    "own." + own.id(), "Your Trust: " + own.name(), own.rule(), own.steps());
        }

        static Side of(Publication other) {
            return new Side(
                    other.trust() + "." + other.pathwayId(),
                    other.trustName() + ": " + other.name(),
                    other.rule(),
                    other.steps());
        }
    }

    /** The steps in one place of both. */
    public record Pair(int number, @Nullable Step first, @Nullable Step second) {}

    static Comparison of(List<Side> choices, String first, String second) {
        return new Comparison(choices, find(choices, first), find(choices, second));
    }

    private static @Nullable Side find(List<Side> choices, String key) {
        return choices.stream().filter(side -> side.key().equals(key)).findFirst().orElse(null);
    }

    public boolean isReady() {
        return first != null && second != null;
    }

    public String key(@Nullable Side side) {
        return side == null ? "" : side.key();
    }

    public List<Pair> pairs() {
        if (first == null || second == null) {
            return List.of();
        }
        var longest = Math.max(first.steps().size(), second.steps().size());
        return IntStream.range(0, longest)
                .mapToObj(i -> new Pair(i + 1, at(first, i), at(second, i)))
                .toList();
    }

    private static @Nullable Step at(Side side, int index) {
        return index < side.steps().size() ? side.steps().get(index) : null;
    }

    /** A step in one cell: its name, and what it brings and asks for. */
    public String words(@Nullable Step step) {
        if (step == null) {
            return "";
        }
        return Stream.of(
                        step.name() + " (" + step.label().toLowerCase(Locale.UK) + ")",
                        said("Role: ", step.role()),
                        said("Band: ", step.band()),
                        said("Qualification: ", step.qualification()),
                        said("Needs: ", String.join("; ", step.requirements())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String said(String label, @Nullable String text) {
        return text == null || text.isEmpty() ? "" : label + text;
    }
}
