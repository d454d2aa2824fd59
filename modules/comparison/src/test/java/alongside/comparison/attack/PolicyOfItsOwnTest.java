package alongside.comparison.attack;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Panels;
import alongside.comparison.policy.Policy;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each release must leave open what the policy that it was made under says. */
class PolicyOfItsOwnTest {
    @Test
    void aStricterPolicyAsksMoreOfTheNewReleaseAndNotOfTheOld() {
        var two = Panels.usual(24, 9, 2);
        assertThat(found(two, Policy.FIRST, Policy.FIRST)).isEmpty();
        assertThat(found(two, strict(), Policy.FIRST)).containsExactly(1);
        assertThat(found(two, Policy.FIRST, strict())).containsExactly(2);
    }

    /** The numbers of the releases that leave too little open. */
    private static Set<Integer> found(List<Candidate> two, Policy first, Policy second) {
        var verdict =
                Trial.of(List.of(exhibit(two.getFirst(), first), exhibit(two.getLast(), second)));
        return verdict.findings().stream().map(Finding::release).collect(Collectors.toSet());
    }

    private static Trial.Exhibit exhibit(Candidate candidate, Policy policy) {
        return new Trial.Exhibit(policy, candidate.release().text(), candidate.truth());
    }

    private static Policy strict() {
        try {
            var mapper = new JsonMapper();
            var numbers = mapper.<ObjectNode>valueToTree(Policy.FIRST).put("shield_percent", 1_000);
            return mapper.treeToValue(numbers, Policy.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
