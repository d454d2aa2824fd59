package alongside.comparison.engine;

import alongside.comparison.attack.Trial;
import alongside.comparison.attack.Truth;
import alongside.comparison.figures.SignedReturn;
import alongside.comparison.policy.Policy;
import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.PublishedTable;
import alongside.comparison.releases.Release;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One candidate in the making: its tables once, then withholding until the attacker fails. */
final class Making {
    private final Policy policy;
    private final Set<Rule> off;
    private final Panel panel;
    private final Year year;
    private final List<Candidate> published;
    private final List<SignedReturn> rows;
    private final Headline headline;
    private final Map<String, List<String>> base;
    private final Map<ReleaseTable, Built> tables = new EnumMap<>(ReleaseTable.class);

    Making(
            Policy policy,
            long secret,
            Set<Rule> off,
            Panel panel,
            Year year,
            List<Candidate> published) {
        this.policy = policy;
        this.off = off;
        this.panel = panel;
        this.year = year;
        this.published = published;
        this.rows = panel.rows();
        this.headline = new Headline(policy, year, secret, rows, panel);
        var earlier = yearAgo();
        this.base = earlier.map(c -> panel.base(c, year.since())).findFirst().orElse(Map.of());
    }

    private Stream<Candidate> yearAgo() {
        return published.stream()
                .filter(c -> Panel.quarters(c.release().quarterEnd(), panel.quarterEnd()) == 4);
    }

    Candidate candidate(Engine.Progress progress) {
        headline.refusal()
                .ifPresent(why -> {
                    throw new Engine.NoRelease(why);
                });
        build();
        var attempts = new ArrayList<Report.Attempt>();
        var tried = new HashSet<Set<ReleaseTable>>();
        var steps = policy.withholding();
        for (var i = 0; i < steps.size(); i++) {
            progress.at(i + 1, steps.size());
            var withheld = withheld(steps.get(i));
            if (!tried.add(withheld)) {
                continue;
            }
            var release = release(withheld);
            var verdict = Trial.of(exhibits(release));
            attempts.add(new Report.Attempt(withheld, verdict));
            if (verdict.safe() || off.contains(Rule.WITHHOLDING)) {
                return finished(release, withheld, attempts);
            }
        }
        throw new Engine.NoRelease("The attacker wins even against the headline alone.");
    }

    private void build() {
        var counted = off.contains(Rule.PANEL) ? rows.subList(1, rows.size()) : rows;
        var parts = new Parts(policy, off, year, counted);
        var england = headline.most();
        var services = parts.counts(ReleaseTable.T5, england);
        yearAgo()
                .filter(earlier -> panel.isOf(earlier, year.since()))
                .forEach(earlier -> new PublishedGrowth(policy, earlier.release()).add(services));
        tables.put(ReleaseTable.T5, services);
        tables.put(ReleaseTable.T6_ROLES, parts.counts(ReleaseTable.T6_ROLES, england));
        tables.put(ReleaseTable.T6_BANDS, parts.counts(ReleaseTable.T6_BANDS, england));
        if (policy.education()) {
            tables.put(ReleaseTable.T9, new Schooling(policy, rows).education());
        }
        tables.put(ReleaseTable.T8, parts.coverage(services));
        yearAgo().findFirst().ifPresent(this::grow);
        if (Panel.isNewYear(panel.quarterEnd())) {
            tables.put(ReleaseTable.T7, Quartiles.flow(policy, year, rows));
        }
        headlines();
    }

    private Set<String> outside() {
        return off.contains(Rule.PANEL) ? Set.of(rows.getFirst().trust()) : Set.of();
    }

    private void grow(Candidate earlier) {
        var growths = new Growths(policy, off, year, rows, base, earlier.rows());
        tables.put(ReleaseTable.T2, growths.groups());
        if (Panel.isNewYear(panel.quarterEnd())) {
            tables.put(ReleaseTable.T3, growths.distribution());
            tables.put(ReleaseTable.T4, growths.quartiles());
        }
    }

    /** Growth of England is computed from headcounts as they are published, these among them. */
    private void headlines() {
        var earlier = published.stream().map(Candidate::release).toList();
        var counts = new ArrayList<>(earlier);
        tables.put(ReleaseTable.T1, headline.counts());
        tables.put(ReleaseTable.T10, headline.panels());
        counts.add(release(Set.of()));
        var series = new Series(counts);
        tables.put(ReleaseTable.T1, headline.headline(series));
        tables.put(ReleaseTable.T10, headline.series(series));
    }

    private Set<ReleaseTable> withheld(Set<ReleaseTable> step) {
        var all = EnumSet.noneOf(ReleaseTable.class);
        all.addAll(year.withheld());
        all.addAll(step);
        if (all.contains(ReleaseTable.T5)) {
            all.add(ReleaseTable.T8);
        }
        all.retainAll(tables.keySet());
        if (!policy.education()) {
            all.add(ReleaseTable.T9);
        }
        return all;
    }

    private Release release(Set<ReleaseTable> withheld) {
        var shown = new ArrayList<PublishedTable>();
        tables.forEach((table, built) -> {
            if (!withheld.contains(table) && !built.isEmpty()) {
                shown.add(built.published());
            }
        });
        return new Release(
                published.size() + 1,
                panel.quarterEnd(),
                policy.version(),
                rows.size(),
                shown,
                List.copyOf(withheld));
    }

    private List<Trial.Exhibit> exhibits(Release release) {
        var exhibits = new ArrayList<Trial.Exhibit>();
        for (var candidate : published) {
            exhibits.add(
                    new Trial.Exhibit(
                            candidate.policy(), candidate.release().text(), candidate.truth()));
        }
        var truth =
                new Truth(
                        rows,
                        year.groups(),
                        year.small(),
                        base,
                        panel.joined(),
                        panel.recounted(),
                        outside());
        exhibits.add(new Trial.Exhibit(policy, release.text(), truth));
        return exhibits;
    }

    private Candidate finished(
            Release release, Set<ReleaseTable> withheld, List<Report.Attempt> attempts) {
        var hidden = tables.values().stream().flatMap(built -> built.hidden().stream()).toList();
        var report =
                new Report(attempts, hidden, panel.joined().size(), panel.left(), panel.carried());
        return new Candidate(
                policy,
                release,
                year.withholding(withheld),
                rows,
                base,
                panel.joined(),
                panel.recounted(),
                report);
    }
}
