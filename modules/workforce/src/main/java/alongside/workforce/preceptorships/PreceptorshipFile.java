package alongside.workforce.preceptorships;

import alongside.kernel.Db;
import alongside.kernel.Refusal;
import alongside.workforce.history.FieldChange;
import alongside.workforce.history.HistoryQueries;
import alongside.workforce.register.Selection;
import alongside.workforce.register.Slice;
import alongside.workforce.register.Sort;
import alongside.workforce.register.State;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A preceptorship with its objectives, reviews and extensions. */
public record PreceptorshipFile(
        @JsonUnwrapped Preceptorship preceptorship,
        List<String> objectives,
        List<Review> reviews,
        List<Extension> extensions) {
    private static final int[] USUAL_REVIEWS = {3, 6, 12};

    /**
     * A review after so many months.
     *
     * @param dueOn the last day for it
     * @param heldOn null until it was held
     */
    public record Review(
            int month, LocalDate dueOn, @Nullable LocalDate heldOn, @Nullable String recordedBy) {}

    /** Days that an absence added, and why, in the words of who recorded it. */
    public record Extension(
            UUID id, int days, String reason, String recordedBy, LocalDate recordedOn) {}

    static PreceptorshipFile find(Db db, UUID id, LocalDate asAt) {
        var everything = new Selection(asAt, State.ALL, "", Slice.WHOLE, Sort.NAME);
        return of(db, PreceptorshipQueries.find(db, id, everything).orElseThrow(Refusal::notFound));
    }

    static PreceptorshipFile of(Db db, Preceptorship found) {
        return new PreceptorshipFile(
                found,
                found.objectives().lines().toList(),
                PartQueries.reviews(db, found),
                PartQueries.extensions(db, found.id()));
    }

    /** What changed about it, the newest first. */
    List<FieldChange> history(Db db) {
        var subject = "preceptorship " + preceptorship.id();
        return HistoryQueries.of(db, subject, PreceptorshipWording.INSTANCE);
    }

    /** Reviews fall after 3, 6 and 12 months, as far as it lasts, and at its end. */
    static List<Integer> months(int length) {
        return IntStream.concat(
                        IntStream.of(USUAL_REVIEWS).filter(month -> month < length),
                        IntStream.of(length))
                .boxed()
                .toList();
    }

    public Review review(int month) {
        return reviews.stream().filter(r -> r.month() == month).findFirst().orElseThrow();
    }

    /** Refuses a day that was not yet, or before the person came. */
    void checkPast(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(preceptorship.startsOn())) {
            throw Refusal.invalid(field, "Enter a day from the first day in post until today");
        }
    }

    boolean hasReview(int month) {
        return reviews.stream().anyMatch(r -> r.month() == month);
    }

    @JsonIgnore
    public boolean isSignedOff() {
        return preceptorship.signedOffOn() != null;
    }

    public List<Review> missing() {
        return reviews.stream().filter(review -> review.heldOn() == null).toList();
    }
}
