package alongside.comparison.attack;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.policy.Taxonomy;
import java.util.Map;

/** The ways in which the headcount of England is published in parts. */
enum Split {
    SERVICES(ReleaseTable.T5),
    ROLES(ReleaseTable.T6_ROLES),
    BANDS(ReleaseTable.T6_BANDS);

    private final ReleaseTable table;

    Split(ReleaseTable table) {
        this.table = table;
    }

    ReleaseTable table() {
        return table;
    }

    /** A Trust's people by row. */
    Map<String, Integer> of(SignedReturn row) {
        return Taxonomy.people(table, row);
    }

    /**
     * Whether everybody knows in which rows a Trust has nobody: services are on public pages, and
     * who states nothing can be seen.
     */
    boolean listed(String row) {
        return this == SERVICES || row.equals(SignedReturn.NOT_STATED);
    }
}
