package alongside.workforce.careers;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.workforce.pathways.Pathway;
import alongside.workforce.pathways.Pathways;
import alongside.workforce.pathways.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What comes before what. One Trust trains only those it employs, another employs only those who
 * trained: the order of the pathway's steps says so.
 */
public final class Order {
    /** The field that takes the reason for not keeping it. */
    public static final String REASON = "override_reason";

    private Order() {}

    /**
     * Refuses to put somebody in a role whose pathway asks for steps that they have not reached.
     * Who was in the role before may be again.
     */
    public static void checkEmployment(Db db, UUID person, UUID role, LocalDate from) {
        var name = OrderQueries.role(db, role);
        var asking =
                Pathways.live(db).stream()
                        .filter(p -> p.steps().stream().anyMatch(step -> begins(step, name)))
                        .toList();
        if (asking.isEmpty() || OrderQueries.hasBeenIn(db, person, role, from)) {
            return;
        }
        var refusals =
                asking.stream().map(p -> missing(db, person, p, employ(p, name), from)).toList();
        if (refusals.stream().noneMatch(List::isEmpty)) {
            var pathway = asking.getFirst();
            throw refusal(pathway, refusals.getFirst(), "somebody starts as " + name);
        }
    }

    /** Refuses a step whose earlier steps are not reached. */
    static void check(Db db, Career career, CareerStep step, LocalDate on) {
        var missing = missing(db, career.personId(), career.pathway(), step.number(), on);
        if (!missing.isEmpty()) {
            throw refusal(career.pathway(), missing, "“" + step.step().name() + "”");
        }
    }

    private static Refusal refusal(Pathway pathway, List<String> missing, String what) {
        return Refusal.invalid(
                REASON,
                "The pathway “%s” asks for “%s” before %s. Its rule: %s. Record that first, or say why you go ahead"
                        .formatted(
                                pathway.name(),
                                String.join("” and “", missing),
                                what,
                                pathway.rule().toLowerCase(Locale.UK)));
    }

    private static List<String> missing(
            Db db, UUID person, Pathway pathway, int number, LocalDate on) {
        var reached = OrderQueries.reached(db, person, pathway.id(), on);
        return before(pathway, number)
                .filter(step -> !reached.contains(step.name().toLowerCase(Locale.UK)))
                .filter(step -> !isInPost(db, person, pathway, step, on))
                .map(Step::name)
                .toList();
    }

    private static Stream<Step> before(Pathway pathway, int number) {
        return pathway.steps().get(number - 1).before(number).stream()
                .map(before -> pathway.steps().get(before - 1));
    }

    /** In the role that the step begins, or in one that the pathway leads to. */
    private static boolean isInPost(Db db, UUID person, Pathway pathway, Step step, LocalDate on) {
        return step.kind().equals("employ")
                && pathway.steps().stream()
                        .map(Step::role)
                        .filter(Objects::nonNull)
                        .anyMatch(role -> OrderQueries.isInRole(db, person, role, on));
    }

    private static int employ(Pathway pathway, String role) {
        for (int i = 0; i < pathway.steps().size(); i++) {
            if (begins(pathway.steps().get(i), role)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(role);
    }

    private static boolean begins(Step step, String role) {
        return step.kind().equals("employ") && role.equalsIgnoreCase(step.role());
    }
}
