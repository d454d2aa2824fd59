package alongside.comparison.returns;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to sign.
 *
 * @param restatement what these figures count in another way than the return before; empty if
 *     nothing, null to leave it as it is
 */
public record Proposal(Set<ReturnMeasure> measures, @Nullable String restatement) {}
