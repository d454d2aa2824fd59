package alongside.comparison.engine;

import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** England's headcount (T1) and what is computed from published headcounts alone (T1, T10). */
final class Headline {
    static final String ENGLAND = "england";

    private final Policy policy;
    private final Year year;
    private final long secret;
    private final List<SignedReturn> rows;
    private final Panel panel;

    Headline(Policy policy, Year year, long secret, List<SignedReturn> rows, Panel panel) {
        this.policy = policy;
        this.year = year;
        this.secret = secret;
        this.rows = rows;
        this.panel = panel;
    }

    /** The year's, or a larger one if two Trusts of the panel have become one that is too large. */
    int base() {
        var fixed =
                year.bases()
                        .getOrDefault(Year.key(ReleaseTable.T1, ENGLAND), policy.headcountBase());
        var largest = rows.stream().mapToLong(SignedReturn::headcount).max().orElse(0);
        return Rounding.base(policy, fixed, largest);
    }

    /** Rounded down after the secret offset, which on average is to the nearest. */
    private Cell headcount(String row, long total) {
        var base = base();
        var offset = policy.headcountOffset() ? Offset.of(secret, base) : base / 2;
        var rounded = base * Math.floorDiv(total + offset, (long) base);
        return Cell.count(row, Parts.HEADCOUNT, rounded, base);
    }

    /** Why not even the headline can be published, if it cannot. */
    Optional<String> refusal() {
        var sizes = new Dominance(rows.stream().map(SignedReturn::headcount).toList());
        if (sizes.contributors() < policy.leastContributors()) {
            return Optional.of(
                    "A release needs at least %d Trusts that signed a headcount; there are %d."
                            .formatted(policy.leastContributors(), sizes.contributors()));
        }
        if (!sizes.passes(policy)) {
            return Optional.of("1 or 2 Trusts are most of the headcount of England.");
        }
        return sizes.total() < base()
                ? Optional.of("There are too few people for a headcount of England.")
                : Optional.empty();
    }

    /** The most that England's headcount could be for who reads the headline. */
    long most() {
        return Long.parseLong(Objects.requireNonNull(headcount(ENGLAND, total(rows)).value()))
                + base()
                - 1;
    }

    Built counts() {
        var built = new Built(ReleaseTable.T1);
        built.show(headcount(ENGLAND, total(rows)));
        return built;
    }

    Built headline(Series series) {
        var built = counts();
        perHead(built);
        built.show(Cell.exact(ENGLAND, "contributors", rows.size()));
        built.show(Cell.exact(ENGLAND, "joined", panel.joined().size()));
        built.show(Cell.exact(ENGLAND, "left", panel.left()));
        series.growths(built);
        return built;
    }

    private void perHead(Built built) {
        var stated = rows.stream().filter(row -> row.wte() != null).toList();
        var heads = new Dominance(stated.stream().map(SignedReturn::headcount).toList());
        if (heads.contributors() < policy.leastContributors() || !heads.passes(policy)) {
            built.hide(ENGLAND, "wte_per_head", Report.Reason.FEW_TRUSTS);
            return;
        }
        var step = new BigDecimal("0.05");
        var wte =
                stated.stream()
                        .map(row -> Objects.requireNonNull(row.wte()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var steps =
                wte.divide(BigDecimal.valueOf(heads.total()).multiply(step), 0, RoundingMode.FLOOR);
        var lowest = steps.multiply(step).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
        built.show(new Cell(ENGLAND, "wte_per_head", lowest, step, null));
    }

    Built series(Series series) {
        var built = panels();
        series.index(built);
        return built;
    }

    /**
     * Where Trusts joined or count in another way, the totals of the panel before, as it counted
     * then, and of the new one.
     */
    Built panels() {
        var built = new Built(ReleaseTable.T10);
        if (!panel.joined().isEmpty() || !panel.recounted().isEmpty()) {
            built.show(headcount("old_panel", panel.oldTotal()));
            built.show(headcount("new_panel", total(rows)));
        }
        return built;
    }

    private static long total(List<SignedReturn> of) {
        return of.stream().mapToLong(SignedReturn::headcount).sum();
    }
}
