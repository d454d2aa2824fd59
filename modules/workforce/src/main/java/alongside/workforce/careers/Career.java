package alongside.workforce.careers;

import alongside.workforce.pathways.Pathway;
import alongside.workforce.register.VersionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person's way along a pathway.
 *
 * @param pathway the version they are on
 * @param steps of that version, in its order
 * @param earlier steps of earlier versions that this version does not have
 * @param newest the number of the version that is live
 * @param version for If-Match
 */
public record Career(
        UUID id,
        UUID personId,
        Pathway pathway,
        LocalDate begunOn,
        List<CareerStep> steps,
        List<CareerStep> earlier,
        List<Conversation> conversations,
        int newest,
        int version) {

    /** Whether a newer version of the pathway is live, to which the person could be moved. */
    public boolean canMove() {
        return newest > pathway.number() && pathway.status() != VersionStatus.LIVE;
    }

    /** What can be begun now: not begun, and everything before it is reached. */
    public List<CareerStep> next() {
        var reached = reached();
        return steps.stream()
                .filter(s -> !s.isStarted())
                .filter(s -> reached.containsAll(s.step().before(s.number())))
                .toList();
    }

    public String nextWords() {
        return next().stream().map(s -> s.step().name()).collect(Collectors.joining(", or "));
    }

    private Set<Integer> reached() {
        return steps.stream()
                .filter(CareerStep::isReached)
                .map(CareerStep::number)
                .collect(Collectors.toSet());
    }

    /** Where the person stands to a step. */
    public Standing state(CareerStep step) {
        if (step.isReached()) {
            return Standing.REACHED;
        }
        if (step.isStarted()) {
            return Standing.UNDER_WAY;
        }
        return next().contains(step) ? Standing.CAN_BEGIN : Standing.LATER;
    }
}
