package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the return of a quarter stands: the last thing that was done with it holds. */
public record State(List<ReturnEvent> events) {
    private Optional<ReturnEvent> last() {
        return events.stream().findFirst();
    }

    /** Counts what was done; 0 before anything was. */
    public int version() {
        return last().map(ReturnEvent::number).orElse(0);
    }

    public List<Signature> signatures() {
        return last().map(ReturnEvent::signatures).orElse(List.of());
    }

    public Set<ReturnMeasure> signed() {
        var all = EnumSet.noneOf(ReturnMeasure.class);
        signatures().forEach(signature -> all.add(signature.measure()));
        return all;
    }

    public Optional<Signature> signature(ReturnMeasure measure) {
        return signatures().stream().filter(s -> s.measure() == measure).findFirst();
    }

    /** What is shared; null if nothing is. */
    public @Nullable SignedReturn figures() {
        return last().map(ReturnEvent::figures).orElse(null);
    }

    /**
     * What whoever signed last said that the figures count in another way than the return before;
     * empty if nothing. It is kept when they are reopened.
     */
    public String restatement() {
        return events.stream()
                .filter(event -> event.kind() == ReturnEvent.Kind.SIGNED)
                .map(ReturnEvent::reason)
                .findFirst()
                .orElse("");
    }

    /** Whether the figures that are shared are marked so. */
    public boolean isRestated() {
        var figures = figures();
        return figures != null && figures.restated() != null;
    }

    public boolean isWithdrawn() {
        return last().filter(event -> event.kind() == ReturnEvent.Kind.WITHDRAWN).isPresent();
    }
}
