package alongside.workforce.pathways;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** The steps of a draft while somebody builds it: added, removed and moved, not saved yet. */
record StepList(List<Step> steps) {
    private static final Step BLANK = new Step("progress", "", null, null, null, null);

    /** After a button of the form, such as {@code add}, {@code remove-2} or {@code up-3}. */
    StepList after(String action) {
        if (action.equals("add")) {
            return add();
        }
        var number = action.matches("(remove|up)-[1-9][0-9]?") ? number(action) : 0;
        if (number == 0 || number > steps.size()) {
            return this;
        }
        return action.startsWith("remove") ? remove(number) : up(number);
    }

    private static int number(String action) {
        return Integer.parseInt(action.substring(action.indexOf('-') + 1));
    }

    private StepList add() {
        var all = new ArrayList<>(steps);
        all.add(BLANK);
        return new StepList(all);
    }

    /** What came after the removed step comes after those before it. */
    private StepList remove(int number) {
        var before = steps.get(number - 1).before(number);
        var all = new ArrayList<Step>();
        for (int i = 1; i <= steps.size(); i++) {
            if (i == number) {
                continue;
            }
            var mine = new ArrayList<>(steps.get(i - 1).before(i));
            if (mine.removeIf(n -> n == number)) {
                mine.addAll(before);
            }
            all.add(steps.get(i - 1).after(renumbered(mine, n -> n > number ? n - 1 : n)));
        }
        return new StepList(all);
    }

    /** Swaps it with the one above; a step that came after that one no longer does. */
    private StepList up(int number) {
        if (number == 1) {
            return this;
        }
        UnaryOperator<Integer> swapped =
                n -> n == number ? (Integer) (number - 1) : n == number - 1 ? (Integer) number : n;
        var all = new ArrayList<Step>();
        for (int i = 1; i <= steps.size(); i++) {
            var mine = new ArrayList<>(renumbered(steps.get(i - 1).before(i), swapped));
            all.add(steps.get(i - 1).after(mine));
        }
        Collections.swap(all, number - 1, number - 2);
        for (int i = 1; i <= all.size(); i++) {
            var place = i;
            var earlier = all.get(i - 1).before(i).stream().filter(n -> n < place).toList();
            all.set(i - 1, all.get(i - 1).after(earlier));
        }
        return new StepList(all);
    }

    private static List<Integer> renumbered(List<Integer> numbers, UnaryOperator<Integer> change) {
        return numbers.stream().map(change).distinct().sorted().toList();
    }
}
