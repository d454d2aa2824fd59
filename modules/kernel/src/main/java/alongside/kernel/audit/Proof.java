package alongside.kernel.audit;

import java.util.List;

/**
 * What looking at every entry of a log has shown.
 *
 * @param log the schema that it is in
 * @param entries how many are sealed
 * @param faults in words; none if every entry is as it was written
 */
public record Proof(String log, long entries, List<String> faults) {
    public boolean intact() {
        return faults.isEmpty();
    }
}
