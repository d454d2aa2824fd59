package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.portal.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The return of a Trust for a quarter: what the register says, and what is signed.
 *
 * @param before the quarter end of what was shared last before it; null if nothing was
 * @param live computed just now; null while the quarter is not over, or the Trust has no region
 * @param noFigures why there is none; empty if there is
 * @param carries quarters that figures signed last stand in
 * @param freezesAt from then on nothing of it changes
 */
public record Return(
        Quarter quarter,
        @Nullable LocalDate before,
        @Nullable SignedReturn live,
        String noFigures,
        State state,
        List<Warning> warnings,
        @Nullable Instant changed,
        @Nullable LocalDate file,
        int carries,
        Instant freezesAt,
        LocalDate lastDay,
        boolean isOpen) {

    /**
     * One measure of it.
     *
     * @param signature null if it is not signed
     * @param isMoved whether the register says something else now than what was signed
     */
    public record Line(
            ReturnMeasure measure,
            boolean isKnown,
            String live,
            String signed,
            @Nullable Signature signature,
            boolean isMoved) {
        public boolean isSigned() {
            return signature != null;
        }
    }

    public List<Line> lines() {
        return Arrays.stream(ReturnMeasure.values()).map(this::line).toList();
    }

    private Line line(ReturnMeasure measure) {
        var signed = state.figures();
        var signature = state.signature(measure).orElse(null);
        return new Line(
                measure,
                isKnown(measure),
                FigureWords.of(live, measure),
                signature == null ? "" : FigureWords.of(signed, measure),
                signature,
                signature != null && isMoved(measure));
    }

    boolean isKnown(ReturnMeasure measure) {
        return live != null && Figures.value(live, measure) != null;
    }

    private boolean isMoved(ReturnMeasure measure) {
        var signed = state.figures();
        return signed != null
                && live != null
                && !Objects.equals(Figures.value(signed, measure), Figures.value(live, measure));
    }

    /** Those that could be signed and are not. */
    public List<ReturnMeasure> open() {
        return Arrays.stream(ReturnMeasure.values())
                .filter(measure -> isKnown(measure) && state.signature(measure).isEmpty())
                .toList();
    }

    /** What is signed already and says something else than the register does now. */
    List<ReturnMeasure> moved() {
        return state.signed().stream().filter(this::isMoved).toList();
    }

    /** What would leave if these were signed too. */
    SignedReturn with(Set<ReturnMeasure> measures) {
        var all = state.signed();
        all.addAll(measures);
        return Figures.only(Objects.requireNonNull(live), all);
    }

    public int version() {
        return state.version();
    }

    /** In one line: what is signed of how much. */
    public String words() {
        var signed = state.signed().size();
        if (state.isWithdrawn()) {
            return "Withdrawn";
        }
        if (signed == 0) {
            return "Nothing signed";
        }
        return open().isEmpty()
                ? "Signed"
                : Words.number(signed) + " of " + (signed + open().size()) + " measures signed";
    }
}
