package alongside.comparison.policy;

import static alongside.comparison.policy.ReleaseTable.T1;
import static alongside.comparison.policy.ReleaseTable.T10;
import static alongside.comparison.policy.ReleaseTable.T2;
import static alongside.comparison.policy.ReleaseTable.T3;
import static alongside.comparison.policy.ReleaseTable.T4;
import static alongside.comparison.policy.ReleaseTable.T5;
import static alongside.comparison.policy.ReleaseTable.T6_BANDS;
import static alongside.comparison.policy.ReleaseTable.T6_ROLES;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whole tables, never single cells for the attacker's sake, so that a gap says little. */
final class Withholding {
    static final List<Set<ReleaseTable>> ORDER =
            List.of(
                    of(),
                    of(T4),
                    of(T6_BANDS),
                    of(T6_ROLES),
                    of(T3),
                    of(T3, T4),
                    of(T6_ROLES, T6_BANDS),
                    of(T4, T6_ROLES, T6_BANDS),
                    of(T3, T4, T6_ROLES, T6_BANDS),
                    of(T5, T6_ROLES, T6_BANDS),
                    of(T2),
                    of(T2, T3, T4),
                    allBut(T1, T10));

    private Withholding() {}

    private static Set<ReleaseTable> of(ReleaseTable... tables) {
        var set = EnumSet.noneOf(ReleaseTable.class);
        Collections.addAll(set, tables);
        return Collections.unmodifiableSet(set);
    }

    private static Set<ReleaseTable> allBut(ReleaseTable... tables) {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(of(tables))));
    }
}
