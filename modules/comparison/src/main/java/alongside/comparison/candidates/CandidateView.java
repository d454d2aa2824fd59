package alongside.comparison.candidates;

import alongside.comparison.attack.Finding;
import alongside.comparison.attack.Knowledge;
import alongside.comparison.engine.Candidate;
import alongside.comparison.engine.Report;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.CellWords;
import alongside.portal.ui.Words;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The attack report of a candidate in full, as the operator's page shows it. */
public record CandidateView(Candidate candidate) {
    private static final int MOST = 200;

    static CandidateView of(Candidate candidate) {
        return new CandidateView(candidate);
    }

    public Report report() {
        return candidate.report();
    }

    public int number() {
        return candidate.release().number();
    }

    /** Tables that would be published, or were. */
    public String published() {
        return titles(candidate.release().tables().stream().map(t -> t.table()).toList());
    }

    public String withheld() {
        return titles(candidate.release().withheld());
    }

    static String titles(Collection<ReleaseTable> tables) {
        return tables.isEmpty()
                ? "None"
                : tables.stream()
                        .sorted()
                        .map(ReleaseTable::title)
                        .collect(Collectors.joining(", "));
    }

    public long shown() {
        return candidate.release().tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> !cell.isHidden())
                .count();
    }

    /** One step of the order of withholding. */
    public record Step(int number, String withheld, String result) {}

    public List<Step> steps() {
        var attempts = report().attempts();
        return java.util.stream.IntStream.range(0, attempts.size())
                .mapToObj(i -> step(i + 1, attempts.get(i)))
                .toList();
    }

    private static Step step(int number, Report.Attempt attempt) {
        var findings = attempt.verdict().findings().size();
        return new Step(
                number,
                titles(attempt.withheld()),
                findings == 0
                        ? "Safe"
                        : "Not safe: " + Words.count(findings, "figure") + " left too little open");
    }

    /** What an attack of the attempt that counts left open at the narrowest. */
    public record Narrow(String attack, String knows, String left) {}

    public List<Narrow> narrowest() {
        var narrowest = Attacks.last(report()).verdict().narrowest();
        return java.util.Arrays.stream(Knowledge.values())
                .filter(narrowest::containsKey)
                .map(one ->
                        new Narrow(
                                one.name(),
                                one.words(),
                                Attacks.narrowest(
                                        java.util.Objects.requireNonNull(narrowest.get(one)))))
                .toList();
    }

    /** A figure that an attempt gave away. */
    public record Found(
            int step, String attack, String table, String row, String trust, String left) {}

    /** The first of them; there can be thousands. */
    public List<Found> findings() {
        var attempts = report().attempts();
        return java.util.stream.IntStream.range(0, attempts.size())
                .boxed()
                .flatMap(i ->
                        attempts.get(i).verdict().findings().stream()
                                .map(finding -> found(i + 1, finding)))
                .limit(MOST)
                .toList();
    }

    private static Found found(int step, Finding finding) {
        var table = finding.table();
        return new Found(
                step,
                finding.knowledge().name(),
                table == null ? "Headcount" : table.title(),
                table == null || finding.row() == null ? "" : CellWords.row(table, finding.row()),
                finding.trust() == null ? "England" : finding.trust(),
                "%s to %s, and %s needed"
                        .formatted(
                                Words.number(finding.range().lowest()),
                                Words.number(finding.range().highest()),
                                Words.number(finding.needed())));
    }

    /** A hidden cell and its rule. */
    public record Hid(String table, String row, String figure, String rule) {}

    public List<Hid> hidden() {
        return report().hidden().stream()
                .map(one ->
                        new Hid(
                                one.table().title(),
                                CellWords.row(one.table(), one.row()),
                                CellWords.figure(one.figure()),
                                rule(one.reason())))
                .toList();
    }

    private static String rule(Report.Reason reason) {
        return switch (reason) {
            case FEW_TRUSTS -> "Too few Trusts";
            case DOMINANCE -> "1 or 2 Trusts are most of it";
            case FEW_PEOPLE -> "Too few people, or nobody";
            case LARGE_TRUST -> "Rounding is too fine for its largest Trust";
            case PROTECTS_ANOTHER -> "Would give another hidden figure away";
        };
    }
}
