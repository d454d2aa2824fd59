package alongside.tenants.provisioning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the making of a Trust's part is.
 *
 * @param failure what went wrong the last time; it is tried again all the same
 */
public record Progress(
        List<StepTime> steps,
        Instant started,
        @Nullable Instant finished,
        @Nullable String failure) {

    public long done() {
        return steps.stream().filter(step -> step.finished() != null).count();
    }

    public boolean isFinished() {
        return finished != null;
    }
}
