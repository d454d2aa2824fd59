package alongside.comparison.engine;

/**
 * The rules that can be switched off, to see that the attacker finds what each of them prevents.
 */
public enum Rule {
    /** Bases grow with the largest Trust of a cell. */
    BASES,
    /** All tables of counts have one set of Trusts. */
    PANEL,
    /** Growth of a group is rounded by its size. */
    GROUPS,
    /** What the attacker breaks is withheld. */
    WITHHOLDING,
    /** A service category has people to spare beside its contributors and largest Trust. */
    SERVICES,
    /** At least 5 Trusts behind a cell. */
    CONTRIBUTORS,
    /** No cell is one or two Trusts. */
    DOMINANCE
}
