package alongside.comparison.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Which more cells to hide so that a hidden one cannot be worked out from the headline and the
 * cells that are shown: as few people as possible, found by an integer programme.
 */
final class Hiding {
    private Hiding() {}

    /**
     * @param shown the least that each cell that would be shown can be
     * @param england the most that all cells together can be
     * @param reaches what hidden cells must be able to be, at least
     * @return rows to hide as well; all of them where even that does not help
     */
    static Set<String> more(Map<String, Long> shown, long england, long reaches) {
        var all = shown.values().stream().mapToLong(Long::longValue).sum();
        var missing = reaches - (england - all);
        if (missing <= 0) {
            return Set.of();
        }
        if (missing > all) {
            return shown.keySet();
        }
        var model = new ExpressionsBasedModel();
        var choices = new LinkedHashMap<String, Variable>();
        var freed = model.addExpression("freed").lower(missing);
        shown.forEach((row, least) -> {
            // The small extra weight prefers fewer cells among those with as many people.
            var choice = model.newVariable(row).binary().weight(least + 0.5);
            choices.put(row, choice);
            freed.set(choice, least);
        });
        var result = model.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("No cells can be hidden: " + result.getState());
        }
        var rows = new LinkedHashSet<String>();
        choices.forEach((row, choice) -> {
            if (choice.getValue().intValue() == 1) {
                rows.add(row);
            }
        });
        return rows;
    }
}
