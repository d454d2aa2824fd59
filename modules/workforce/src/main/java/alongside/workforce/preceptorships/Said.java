package alongside.workforce.preceptorships;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the audit log keeps of a preceptorship. Objectives and the reasons of absences are people's
 * own words: it says how many there are, and never what they are.
 */
record Said(
        String name,
        @Nullable String preceptor,
        LocalDate dueOn,
        int objectives,
        int extendedDays,
        List<Integer> reviewsHeld,
        @Nullable LocalDate signedOffOn) {

    static Said of(PreceptorshipFile file) {
        var preceptorship = file.preceptorship();
        return new Said(
                preceptorship.personName(),
                preceptorship.preceptor(),
                preceptorship.dueOn(),
                file.objectives().size(),
                preceptorship.extendedDays(),
                file.reviews().stream()
                        .filter(review -> review.heldOn() != null)
                        .map(PreceptorshipFile.Review::month)
                        .toList(),
                preceptorship.signedOffOn());
    }
}
