package alongside.comparison.attack;

import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The exact answer for one cell of one Trust where bounds leave little open: a linear programme
 * over all people of all Trusts in all rows of a split, with what is known of columns, of public
 * headcounts and of some Trusts altogether. Its corners are whole numbers.
 */
final class Transport {
    private final Board board;
    private final Part part;
    private final Set<Integer> known;

    /**
     * @param known places of the Trusts whose true figures are known
     */
    Transport(Board board, Part part, Set<Integer> known) {
        this.board = board;
        this.part = part;
        this.known = known;
    }

    Range range(int victim, int column) {
        var model = new ExpressionsBasedModel();
        var cells = new Variable[board.size()][part.columns().size()];
        for (var trust = 0; trust < cells.length; trust++) {
            trust(model, cells, trust, victim);
        }
        for (var i = 0; i < part.columns().size(); i++) {
            column(model, cells, i);
        }
        cells[victim][column].weight(1);
        var least = model.minimise();
        var most = model.maximise();
        if (!least.getState().isFeasible() || !most.getState().isFeasible()) {
            return new Range(1, 0);
        }
        var place = (long) model.indexOf(cells[victim][column]);
        return new Range(
                (long) Math.ceil(least.doubleValue(place) - 1e-6),
                (long) Math.floor(most.doubleValue(place) + 1e-6));
    }

    private void trust(ExpressionsBasedModel model, Variable[][] cells, int trust, int victim) {
        for (var i = 0; i < part.columns().size(); i++) {
            var people = part.people(trust, i);
            var cell = model.newVariable("t" + trust + "c" + i);
            var listed = part.split().listed(part.columns().get(i));
            if (trust != victim && known.contains(trust)) {
                cell.level(people);
            } else if (listed) {
                cell.lower(people > 0 ? 1 : 0).upper(people > 0 ? Range.MANY : 0);
            } else {
                cell.lower(0);
            }
            cells[trust][i] = cell;
        }
        if (trust != victim) {
            var row = model.addExpression("row" + trust);
            for (var cell : cells[trust]) {
                row.set(cell, 1);
            }
            row.level(board.truth().rows().get(trust).headcount());
        }
    }

    private void column(ExpressionsBasedModel model, Variable[][] cells, int column) {
        part.published(column)
                .ifPresent(range -> {
                    var sum = model.addExpression("column" + column);
                    for (var row : cells) {
                        sum.set(row[column], 1);
                    }
                    sum.lower(range.lowest()).upper(range.highest());
                });
    }
}
