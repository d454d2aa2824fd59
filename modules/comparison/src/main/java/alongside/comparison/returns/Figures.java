package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import alongside.comparison.taxonomy.Mapping;
import alongside.kernel.TrustId;
import alongside.workforce.QuarterEnd;
import alongside.workforce.QuarterEnd.Part;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From the register of a Trust to what it would sign, and to the parts of that. */
final class Figures {
    private Figures() {}

    /** Every measure that has a value. */
    static SignedReturn of(TrustId trust, String region, QuarterEnd counted, Mapping mapping) {
        return new SignedReturn(
                trust.value(),
                counted.asAt(),
                region,
                counted.headcount(),
                counted.wte(),
                split(ReleaseTable.T5, counted.services(), Part::key),
                split(ReleaseTable.T6_ROLES, counted.roles(), levels(mapping)),
                split(ReleaseTable.T6_BANDS, counted.bands(), part -> Taxonomy.bandKey(part.key())),
                counted.leaverRate(),
                counted.stabilityIndex(),
                counted.vacancyRate(),
                null,
                null);
    }

    private static Function<Part, String> levels(Mapping mapping) {
        var levels = new HashMap<String, String>();
        for (var role : mapping.roles()) {
            var level = role.level();
            levels.put(
                    role.roleId().toString(),
                    level == null ? SignedReturn.NOT_STATED : level.key());
        }
        return part -> levels.getOrDefault(part.key(), SignedReturn.NOT_STATED);
    }

    /** In the order of the national list; what is not in it is not stated. */
    private static Map<String, Integer> split(
            ReleaseTable list, List<Part> parts, Function<Part, String> key) {
        var all = new LinkedHashMap<String, Integer>();
        Taxonomy.rows(list).forEach(known -> all.put(known, 0));
        for (var part : parts) {
            var known = key.apply(part);
            all.merge(
                    all.containsKey(known) ? known : SignedReturn.NOT_STATED,
                    part.people(),
                    Integer::sum);
        }
        all.values().removeIf(people -> people == 0);
        return all;
    }

    /** Only these measures; the headcount is always among them. */
    static SignedReturn only(SignedReturn all, Set<ReturnMeasure> measures) {
        return new SignedReturn(
                all.trust(),
                all.quarterEnd(),
                all.region(),
                all.headcount(),
                kept(measures, ReturnMeasure.WTE, all.wte()),
                kept(measures, ReturnMeasure.SERVICES, all.services()),
                kept(measures, ReturnMeasure.ROLES, all.roles()),
                kept(measures, ReturnMeasure.BANDS, all.bands()),
                kept(measures, ReturnMeasure.TURNOVER, all.turnover()),
                kept(measures, ReturnMeasure.STABILITY, all.stability()),
                kept(measures, ReturnMeasure.VACANCY, all.vacancy()),
                null,
                all.restated());
    }

    private static <T> @Nullable T kept(
            Set<ReturnMeasure> measures, ReturnMeasure measure, @Nullable T value) {
        return measures.contains(measure) ? value : null;
    }

    /** The value of one measure; null where there is none. */
    static @Nullable Object value(SignedReturn figures, ReturnMeasure measure) {
        return switch (measure) {
            case HEADCOUNT -> figures.headcount();
            case WTE -> figures.wte();
            case SERVICES -> figures.services();
            case ROLES -> figures.roles();
            case BANDS -> figures.bands();
            case TURNOVER -> figures.turnover();
            case STABILITY -> figures.stability();
            case VACANCY -> figures.vacancy();
        };
    }
}
