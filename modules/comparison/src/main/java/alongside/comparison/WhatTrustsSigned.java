package alongside.comparison;

import alongside.comparison.candidates.Candidates;
import alongside.comparison.engine.Frozen;
import alongside.comparison.lineage.FrozenReturns;
import alongside.comparison.policies.Policies;
import alongside.comparison.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;

/** Candidates are made of what Trusts signed, under the policy that holds. */
record WhatTrustsSigned(Policies policies, FrozenReturns returns) implements Candidates.Sources {
    @Override
    public Policy newest() {
        return policies.newest();
    }

    @Override
    public Policy policy(int version) {
        return policies.find(version).orElseThrow();
    }

    @Override
    public Frozen frozen(LocalDate quarterEnd, Policy policy, Instant now) {
        return returns.frozen(quarterEnd, policy, now);
    }
}
