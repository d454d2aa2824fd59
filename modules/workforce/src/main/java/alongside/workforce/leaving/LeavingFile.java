package alongside.workforce.leaving;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** Somebody's leaving with all that is to be done. */
public record LeavingFile(@JsonUnwrapped Leaving leaving, List<LeavingTask> tasks) {}
