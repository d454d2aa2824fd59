package alongside.workforce.publications;

import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A pathway as a Trust shows it.
 *
 * @param trust the Trust's place in addresses
 * @param number the version that is shown
 */
public record Publication(
        String trust,
        String trustName,
        UUID pathwayId,
        String name,
        int number,
        LocalDate publishedOn,
        List<Step> steps) {

    /** What the order of the steps means for a person who wants to begin. */
    public String rule() {
        return Pathway.rule(steps);
    }

    /** One row of the diagram: steps that can be begun at the same stage, by their numbers. */
    public List<List<Integer>> stages() {
        var stageOf = new ArrayList<Integer>();
        var stages = new TreeMap<Integer, List<Integer>>();
        for (int number = 1; number <= steps.size(); number++) {
            var stage =
                    steps.get(number - 1).before(number).stream()
                            .mapToInt(before -> stageOf.get(before - 1) + 1)
                            .max()
                            .orElse(0);
            stageOf.add(stage);
            stages.computeIfAbsent(stage, _ -> new ArrayList<>()).add(number);
        }
        return List.copyOf(stages.values());
    }
}
