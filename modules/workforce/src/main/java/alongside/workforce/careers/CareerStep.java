package alongside.workforce.careers;

import alongside.workforce.pathways.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pathway as one person stands to it.
 *
 * @param number its place in the pathway, from 1
 * @param overrideReason why the order of the pathway was not kept, where it was not
 */
public record CareerStep(
        int number,
        Step step,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate reachedOn,
        @Nullable String evidence,
        @Nullable String overrideReason,
        @Nullable String recordedBy) {

    /** What nobody recorded: starting in a post is reached by being in it. */
    static CareerStep fromPost(int number, Step step, @Nullable LocalDate first) {
        return new CareerStep(number, step, first, first, first == null ? null : "", null, null);
    }

    /** What was said of it, with why the order was not kept. */
    public String evidenceWords() {
        var said = evidence == null ? "" : evidence;
        return overrideReason == null
                ? said
                : "%s Against the order of the pathway: %s (%s)"
                        .formatted(said, overrideReason, recordedBy)
                        .strip();
    }

    /** Whether somebody recorded it, and so may take it back. */
    public boolean isRecorded() {
        return recordedBy != null;
    }

    public boolean isReached() {
        return reachedOn != null;
    }

    public boolean isStarted() {
        return startedOn != null;
    }
}
