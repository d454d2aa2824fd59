package alongside.comparison.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The exact answer where bounds leave little open: an integer programme over one Trust's headcounts
 * at all releases and the secret offset that they share.
 */
final class Programme {
    private final List<Range> boxes;
    private final List<Sight> sights;
    private final List<Link> links;

    /**
     * @param boxes what each headcount can be by the tables of its release
     * @param sights what headcounts and offsets can be together
     */
    Programme(List<Range> boxes, List<Sight> sights, List<Link> links) {
        this.boxes = boxes;
        this.sights = sights;
        this.links = links;
    }

    /** What the headcount at one release could be; empty if what is known contradicts itself. */
    Range headcount(int place) {
        var model = new ExpressionsBasedModel();
        var offsets = new HashMap<Long, Variable>();
        var heads = new ArrayList<Variable>();
        for (var i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            var head = model.newVariable("headcount" + i).integer();
            head.lower(box.lowest()).upper(box.highest());
            heads.add(head);
        }
        for (var sight : sights) {
            var offset =
                    offsets.computeIfAbsent(
                            sight.width(),
                            width ->
                                    model.newVariable("offset" + width)
                                            .integer()
                                            .lower(0)
                                            .upper(width));
            var name = "sight" + model.constraints().count();
            var sum = model.addExpression(name).set(heads.get(sight.place()), 1).set(offset, 1);
            sum.lower(sight.window().lowest()).upper(sight.window().highest());
        }
        links.forEach(link -> tie(model, heads, link));
        heads.get(place).weight(1);
        var least = model.minimise();
        var most = model.maximise();
        if (!least.getState().isFeasible() || !most.getState().isFeasible()) {
            return new Range(1, 0);
        }
        return new Range(value(least, place), value(most, place));
    }

    /** Headcounts are the first variables, in their order. */
    private static long value(Optimisation.Result result, int place) {
        return Math.round(result.doubleValue(place));
    }

    private static void tie(ExpressionsBasedModel model, List<Variable> heads, Link link) {
        var then = heads.get(link.from());
        var now = heads.get(link.to());
        for (var bound : link.bounds()) {
            var name = "tie" + model.constraints().count();
            if (bound.step() > 0) {
                model.addExpression(name)
                        .set(now, 1)
                        .set(then, -1)
                        .lower(-bound.step())
                        .upper(bound.step());
                continue;
            }
            var factor = bound.factor();
            least(model, name, now, then, factor.from(), bound);
            if (factor.under() < Range.MANY) {
                most(model, name, now, then, factor.under(), bound);
            }
        }
    }

    private static void least(
            ExpressionsBasedModel model,
            String name,
            Variable now,
            Variable then,
            double from,
            Link.Bound bound) {
        model.addExpression(name + "from")
                .set(now, 1)
                .set(then, -from)
                .lower(BigDecimal.valueOf(from * bound.othersThen() - bound.othersNow() - 1e-7));
    }

    private static void most(
            ExpressionsBasedModel model,
            String name,
            Variable now,
            Variable then,
            double under,
            Link.Bound bound) {
        model.addExpression(name + "under")
                .set(now, 1)
                .set(then, -under)
                .upper(BigDecimal.valueOf(under * bound.othersThen() - bound.othersNow() - 1e-7));
    }
}
