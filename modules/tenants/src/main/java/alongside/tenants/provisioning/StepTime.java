package alongside.tenants.provisioning;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a step began and ended. */
public record StepTime(Step step, @Nullable Instant started, @Nullable Instant finished) {
    static StepTime none(Step step) {
        return new StepTime(step, null, null);
    }

    /** Such as {@code 0.3 seconds}; empty until it has ended. */
    public String length() {
        if (started == null || finished == null) {
            return "";
        }
        return "%.1f seconds".formatted(Duration.between(started, finished).toMillis() / 1000.0);
    }
}
